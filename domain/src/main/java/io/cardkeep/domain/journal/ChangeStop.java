package io.cardkeep.domain.journal;

import java.time.Instant;

/**
 * A kind of change that is sent no more: EnKash's answers to it could not be read {@link #AFTER} times in a row, so that
 * nobody would know what became of the next one either.
 */
public record ChangeStop(InstructionKind kind, Instant since) {
    /** So many unreadable answers in a row. */
    public static final int AFTER = 3;
}
