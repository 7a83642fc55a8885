package io.cardkeep.application.pin;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import java.util.Objects;

/** What a form that was sent before came to. */
final class PinRepeat {
    private PinRepeat() {}

    static SetPin.Outcome of(SetPin.Request request, Instruction first) {
        if (first.kind() != InstructionKind.SET_PIN || !first.card().card().equals(request.card())) {
            return new SetPin.Outcome.FormUsedElsewhere();
        }
        String reason = Objects.requireNonNullElse(first.reason(), "");
        return switch (first.state()) {
            case INTENDED -> new SetPin.Outcome.StillSending(first.intendedAt(), first.settlesAt());
            case ACCEPTED, CLOSED -> new SetPin.Outcome.Done();
            case DECLINED -> new SetPin.Outcome.Declined(reason);
            case REFUSED -> PinRefusal.read(reason);
            case NOT_DONE -> new SetPin.Outcome.NotSent(reason, null);
            case UNCONFIRMED -> new SetPin.Outcome.Unconfirmed(first.intendedAt(), first.settlesAt());
        };
    }
}
