package io.cardkeep.application.card;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import java.time.Instant;

/**
 * A change that was sent to EnKash and whose outcome nobody knows yet.
 *
 * @param sending true while its answer is awaited, false when it is unconfirmed
 * @param settlesAt from when on no effect can arrive late
 */
public record OpenChange(InstructionId id, InstructionKind kind, boolean sending, Instant since, Instant settlesAt) {
    static OpenChange of(Instruction open) {
        return new OpenChange(open.id(), open.kind(), open.closedAt() == null, open.intendedAt(), open.settlesAt());
    }
}
