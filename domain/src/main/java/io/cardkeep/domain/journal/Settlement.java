package io.cardkeep.domain.journal;

import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an instruction ends (or becomes unconfirmed), with all that changes together.
 *
 * @param reason null for ACCEPTED and CLOSED
 */
public record Settlement(
        InstructionId instruction,
        InstructionState state,
        @Nullable String reason,
        Instant at,
        List<Effect> effects,
        HistoryEntry entry) {
    public Settlement {
        effects = List.copyOf(effects);
    }
}
