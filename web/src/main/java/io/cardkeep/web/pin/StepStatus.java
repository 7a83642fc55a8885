package io.cardkeep.web.pin;

import io.cardkeep.application.pin.PinStep;
import org.springframework.http.HttpStatus;

/** With what a PIN is refused that the card's next step does not allow. */
final class StepStatus {
    private StepStatus() {}

    static HttpStatus of(PinStep step) {
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
}
