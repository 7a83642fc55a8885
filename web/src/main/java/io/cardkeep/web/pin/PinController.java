package io.cardkeep.web.pin;

import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.SealedPin;
import io.cardkeep.web.otp.TypedCode;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.TryLater;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
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

    private final SetPin setPin;
    private final PinScreens screens;

    PinController(SetPin setPin, PinScreens screens) {
        this.setPin = setPin;
        this.screens = screens;
    }

    @FreshFactor
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable CardId card) {
        return screens.draw(PinAttempt.first(actor, card), HttpStatus.OK, null);
    }

    @FreshFactor(fromItsPage = true)
    @PostMapping
    ModelAndView create(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam UUID form,
            TypedCode code,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SetPin.Outcome outcome = setPin.set(
                actor, new SetPin.Request(card, new FormId(form), SessionHash.of(session), seal(sealed), code.proof()));
        if (outcome instanceof SetPin.Outcome.Done) {
            Flash.done("pin.done").on(redirect);
        }
        if (outcome instanceof SetPin.Outcome.NotSent notSent) {
            TryLater.on(response, notSent.retryAfter());
        }
        return answer(new PinAttempt(actor, card, code.request()), outcome);
    }

    /** What cannot be a seal goes the way of one that does not open, so that who may set a PIN is asked first. */
    private static SealedPin seal(String sent) {
        return new SealedPin(sent.isBlank() || sent.length() > LONGEST_SEAL ? "no seal" : sent);
    }

    private ModelAndView answer(PinAttempt attempt, SetPin.Outcome outcome) {
        return switch (outcome) {
            case SetPin.Outcome.Done() -> SeeOther.card(attempt.card());
            case SetPin.Outcome.TooGuessable(var rules) -> refused(attempt, Refusal.tooGuessable(rules));
            case SetPin.Outcome.Unreadable(var why) -> refused(attempt, Refusal.unreadable(why));
            case SetPin.Outcome.Declined(String reason) -> refused(attempt, Refusal.of("pin.refused.Declined", reason));
            case SetPin.Outcome.NotSent _ ->
                screens.draw(attempt, HttpStatus.SERVICE_UNAVAILABLE, Refusal.of("pin.refused.NotSent"));
            case SetPin.Outcome.CodeNeeded() -> refused(attempt, Refusal.of("pin.refused.CodeNeeded"));
            case SetPin.Outcome.Stopped _ ->
                screens.draw(attempt, HttpStatus.CONFLICT, Refusal.of("pin.refused.Stopped"));
            case SetPin.Outcome.Unconfirmed _, SetPin.Outcome.StillSending _ -> SeeOther.pin(attempt.card());
            case SetPin.Outcome.NotNow(PinStep step) -> screens.draw(attempt, StepStatus.of(step), null);
            case SetPin.Outcome.FormUsedElsewhere() ->
                screens.draw(attempt, HttpStatus.CONFLICT, Refusal.of("pin.refused.FormUsedElsewhere"));
            case SetPin.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView refused(PinAttempt attempt, Refusal refusal) {
        return screens.draw(attempt, HttpStatus.UNPROCESSABLE_CONTENT, refusal);
    }
}
