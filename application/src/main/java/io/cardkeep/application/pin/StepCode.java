package io.cardkeep.application.pin;

/** The codes by which the history keeps why a PIN could not be set. */
final class StepCode {
    private StepCode() {}

    static String of(PinStep step) {
        return switch (step) {
            case PinStep.NotYours _ -> "not-the-holder";
            case PinStep.NoPinInThisState _ -> "card-takes-no-pin";
            case PinStep.AskForReset _ -> "no-approval";
            case PinStep.Waiting _ -> "not-decided";
            case PinStep.Settling _ -> "earlier-pin-settling";
            case PinStep.Paused(var cause, var _) ->
                switch (cause) {
                    case CHANGES -> "too-many-changes";
                    case REFUSALS -> "too-many-refusals";
                    case ACCOUNT_HANDLED -> "account-handled-lately";
                };
            case PinStep.FirstPin _, PinStep.Approved _, PinStep.SetAgain _ ->
                throw new IllegalArgumentException("A PIN may be set now.");
        };
    }
}
