package io.cardkeep.web.pin;

import io.cardkeep.application.pin.ListPinResets;
import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.web.shell.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own PIN resets: those on one's cards and those one asked for. */
@Controller
@RequestMapping("/pin-resets")
final class PinResetsController {
    private final ListPinResets resets;
    private final RequestPinReset requests;
    private final ResetScreens screens;

    PinResetsController(ListPinResets resets, RequestPinReset requests, ResetScreens screens) {
        this.resets = resets;
        this.requests = requests;
        this.screens = screens;
    }

    @GetMapping
    String index(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("page", resets.mine(actor, after == null ? null : new PinResetId(after)));
        model.addAttribute("first", after == null);
        return "pin-resets/index";
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor, @RequestParam CardId card) {
        return screens.form(actor, card);
    }

    @PostMapping
    ModelAndView create(
            Actor actor,
            @RequestParam CardId card,
            @RequestParam(required = false) @Nullable PinResetReason reason,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        if (reason == null) {
            return screens.withoutReason(actor, card);
        }
        RequestPinReset.Asking asking = requests.ask(actor, card, reason, note.strip());
        if (asking instanceof RequestPinReset.Asking.Asked asked) {
            Flash.done("pin-resets.asked", asked.number()).on(redirect);
            return SeeOther.pinResets();
        }
        return screens.refused(actor, asking, new ResetScreens.Input(card, reason, note));
    }

    @PostMapping("/{id}/cancellation")
    ModelAndView cancel(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash flash = switch (requests.cancel(actor, new PinResetId(id))) {
            case RequestPinReset.Cancelling.Cancelled(String number) -> Flash.done("pin-resets.cancelled", number);
            case RequestPinReset.Cancelling.EndedBefore(String number, var state) ->
                Flash.refused("pin-resets.ended-before." + state, number);
            case RequestPinReset.Cancelling.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case RequestPinReset.Cancelling.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        flash.on(redirect);
        return SeeOther.pinResets();
    }
}
