package io.cardkeep.web.pin;

import io.cardkeep.application.otp.SendCode;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.otp.OtpRequestId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.shell.TryLater;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The one-time code that EnKash may want with a PIN. It goes to the cardholder, who alone sets it. */
@Controller
final class PinCodeController {
    private final SendCode sendCode;
    private final PinScreens screens;

    PinCodeController(SendCode sendCode, PinScreens screens) {
        this.sendCode = sendCode;
        this.screens = screens;
    }

    @PostMapping("/cards/{card}/pin/code")
    ModelAndView create(Actor actor, @PathVariable CardId card, HttpServletResponse response) {
        PinAttempt attempt = PinAttempt.first(actor, card);
        return switch (sendCode.send(actor, card, OtpAction.SET_PIN)) {
            case SendCode.Outcome.Sent(OtpRequestId request) ->
                screens.draw(new PinAttempt(actor, card, request), HttpStatus.OK, null);
            case SendCode.Outcome.Declined(String reason) ->
                screens.draw(attempt, HttpStatus.UNPROCESSABLE_CONTENT, Refusal.of("pin.code.declined", reason));
            case SendCode.Outcome.Unavailable(Duration retryAfter) -> {
                TryLater.on(response, retryAfter);
                yield screens.draw(attempt, HttpStatus.SERVICE_UNAVAILABLE, Refusal.of("pin.code.not-sent"));
            }
            case SendCode.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case SendCode.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
