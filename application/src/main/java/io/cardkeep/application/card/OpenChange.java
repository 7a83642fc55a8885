package io.cardkeep.application.card;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that was sent to EnKash and whose outcome nobody knows yet.
 *
 * @param sending true while its answer is awaited, false when it is unconfirmed
 * @param settlesAt from when on no effect can arrive late
 * @param nextLook when EnKash is asked what became of it; null while its answer is awaited, and for a PIN
 */
public record OpenChange(
        InstructionId id,
        InstructionKind kind,
        boolean sending,
        Instant since,
        Instant settlesAt,
        @Nullable Instant nextLook) {
    static OpenChange of(Instruction open) {
        boolean sending = open.closedAt() == null;
        return new OpenChange(
                open.id(),
                open.kind(),
                sending,
                open.intendedAt(),
                open.settlesAt(),
                sending || !open.kind().canBeReadBack() ? null : open.watch().next());
    }
}
