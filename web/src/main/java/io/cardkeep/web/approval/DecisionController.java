package io.cardkeep.web.approval;

import io.cardkeep.application.approval.DecidePinReset;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.web.approval.Panel.Typed;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A decision on a PIN reset, once: its approval or its rejection. */
@Controller
@RequestMapping("/pin-resets/{id}")
final class DecisionController {
    private final DecidePinReset decisions;
    private final ApprovalScreens screens;

    DecisionController(DecidePinReset decisions, ApprovalScreens screens) {
        this.decisions = decisions;
        this.screens = screens;
    }

    @FreshFactor
    @PostMapping("/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            RedirectAttributes redirect) {
        PinResetId reset = new PinResetId(id);
        Told told = Told.of(decisions.approve(actor, reset, note));
        return answer(actor, reset, told, note, htmx ? null : redirect);
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            RedirectAttributes redirect) {
        PinResetId reset = new PinResetId(id);
        Told told = Told.of(decisions.reject(actor, reset, note));
        return answer(actor, reset, told, note, htmx ? null : redirect);
    }

    /** To htmx the list and the request beside it; else, where all went well, a redirect to the request. */
    private ModelAndView answer(
            Actor actor, PinResetId id, Told told, String note, @Nullable RedirectAttributes redirect) {
        if (told.well() && redirect != null && told.flash() != null) {
            told.flash().on(redirect);
            return seeOther(id);
        }
        Typed typed = told.well() ? Typed.NOTHING : new Typed(note, told.fault(), Typed.MOST);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("page", screens.list(actor, Asked.QUEUE, id, typed));
        model.put(Flash.ATTRIBUTE, told.flash());
        return new ModelAndView(redirect == null ? "approvals/changed" : "approvals/index", model, told.status());
    }

    private static ModelAndView seeOther(PinResetId id) {
        RedirectView redirect = new RedirectView("/approvals/" + id.value(), true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
