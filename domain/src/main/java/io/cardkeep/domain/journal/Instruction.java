package io.cardkeep.domain.journal;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state-changing call to EnKash as the journal holds it; never a secret.
 *
 * @param form which rendered form asked for it
 * @param reset the approval it runs on; null where none is needed
 * @param terms what is asked for, as far as the kind does not say it
 * @param reason why it was declined, refused, not sent or is unconfirmed, in words for people; for REFUSED the codes of
 *     what was refused, for instance {@code TOO_GUESSABLE YEAR}; null while intended or accepted
 * @param settlesAt from when on an effect can no longer arrive late ({@code enkash.settle-after})
 * @param closedAt when its state last changed; null while intended
 * @param watch how far the search for its outcome has come, should it be unconfirmed
 */
public record Instruction(
        InstructionId id,
        InstructionKind kind,
        CardRef card,
        PersonId actor,
        FormId form,
        @Nullable PinResetId reset,
        Terms terms,
        InstructionState state,
        @Nullable String reason,
        Instant intendedAt,
        Instant settlesAt,
        @Nullable Instant closedAt,
        Watch watch) {

    /** Whether its effect may still arrive. */
    public boolean mayStillTakeEffect(Instant now) {
        return state == InstructionState.INTENDED || (state == InstructionState.UNCONFIRMED && now.isBefore(settlesAt));
    }
}
