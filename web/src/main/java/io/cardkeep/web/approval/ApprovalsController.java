package io.cardkeep.web.approval;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.web.approval.Panel.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The queue of those who decide, and what was decided. */
@Controller
@RequestMapping("/approvals")
final class ApprovalsController {
    private final ApprovalScreens screens;

    ApprovalsController(ApprovalScreens screens) {
        this.screens = screens;
    }

    @GetMapping
    ModelAndView index(Actor actor, Asked asked) {
        return new ModelAndView("approvals/index", Map.of("page", screens.list(actor, asked)));
    }

    /** To htmx the request alone; but the whole page when it restores one, since it keeps none itself. */
    @GetMapping("/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            Asked asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restores) {
        PinResetId reset = new PinResetId(id);
        return htmx && !restores
                ? new ModelAndView(
                        "approvals/detail :: detail", Map.of("panel", screens.panel(actor, reset, Typed.NOTHING)))
                : new ModelAndView("approvals/index", Map.of("page", screens.list(actor, asked, reset, Typed.NOTHING)));
    }
}
