package io.cardkeep.web.pin;

import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.SealedPin;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a cardholder sets a PIN. What arrives here is sealed; the digits never do. */
@Controller
@RequestMapping("/cards/{card}/pin")
final class PinController {
    private static final int LONGEST_SEAL = 4_096;
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(30);

    private final SetPin setPin;
    private final PinScreens screens;

    PinController(SetPin setPin, PinScreens screens) {
        this.setPin = setPin;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable CardId card) {
        return screens.draw(actor, card, HttpStatus.OK, null);
    }

    @PostMapping
    ModelAndView create(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam UUID form,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (sealed.isBlank() || sealed.length() > LONGEST_SEAL) {
            return refused(actor, card, Refusal.of("pin.refused.MissingSeal"));
        }
        SetPin.Outcome outcome = setPin.set(
                actor, new SetPin.Request(card, new FormId(form), SessionHash.of(session), new SealedPin(sealed)));
        if (outcome instanceof SetPin.Outcome.Done) {
            Flash.done("pin.done").on(redirect);
        }
        if (outcome instanceof SetPin.Outcome.NotSent notSent) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(notSent));
        }
        return answer(actor, card, outcome);
    }

    private ModelAndView answer(Actor actor, CardId card, SetPin.Outcome outcome) {
        return switch (outcome) {
            case SetPin.Outcome.Done() -> SeeOther.card(card);
            case SetPin.Outcome.TooGuessable(var rules) -> refused(actor, card, Refusal.tooGuessable(rules));
            case SetPin.Outcome.Unreadable(var why) -> refused(actor, card, Refusal.unreadable(why));
            case SetPin.Outcome.Declined(String reason) ->
                refused(actor, card, Refusal.of("pin.refused.Declined", reason));
            case SetPin.Outcome.NotSent _ ->
                screens.draw(actor, card, HttpStatus.SERVICE_UNAVAILABLE, Refusal.of("pin.refused.NotSent"));
            case SetPin.Outcome.Unconfirmed _, SetPin.Outcome.StillSending _ -> SeeOther.pin(card);
            case SetPin.Outcome.NotNow(PinStep step) -> screens.draw(actor, card, statusOf(step), null);
            case SetPin.Outcome.FormUsedElsewhere() ->
                screens.draw(actor, card, HttpStatus.CONFLICT, Refusal.of("pin.refused.FormUsedElsewhere"));
            case SetPin.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView refused(Actor actor, CardId card, Refusal refusal) {
        return screens.draw(actor, card, HttpStatus.UNPROCESSABLE_CONTENT, refusal);
    }

    private static HttpStatus statusOf(PinStep step) {
        return switch (step) {
            case PinStep.NotYours() -> HttpStatus.FORBIDDEN;
            case PinStep.Paused _ -> HttpStatus.TOO_MANY_REQUESTS;
            case PinStep.NoPinInThisState _,
                    PinStep.FirstPin _,
                    PinStep.AskForReset _,
                    PinStep.Waiting _,
                    PinStep.Approved _,
                    PinStep.Settling _,
                    PinStep.SetAgain _ -> HttpStatus.CONFLICT;
        };
    }

    private static String seconds(SetPin.Outcome.NotSent notSent) {
        Duration wait = notSent.retryAfter() == null ? TRY_AGAIN_AFTER : notSent.retryAfter();
        return String.valueOf(Math.max(1, wait.toSeconds()));
    }
}
