package io.cardkeep.web.pin;

import io.cardkeep.application.pin.ConfirmPin;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "My new PIN works". */
@Controller
final class PinConfirmationController {
    private final ConfirmPin confirmPin;

    PinConfirmationController(ConfirmPin confirmPin) {
        this.confirmPin = confirmPin;
    }

    @PostMapping("/cards/{card}/pin/confirmation")
    ModelAndView create(Actor actor, @PathVariable CardId card, RedirectAttributes redirect) {
        return switch (confirmPin.confirm(actor, card)) {
            case ConfirmPin.Outcome.Confirmed() -> {
                Flash.done("pin.confirmed").on(redirect);
                yield SeeOther.card(card);
            }
            case ConfirmPin.Outcome.NothingToConfirm() -> {
                Flash.note("pin.nothing-to-confirm").on(redirect);
                yield SeeOther.card(card);
            }
            case ConfirmPin.Outcome.NotTheHolder() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ConfirmPin.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
