package io.cardkeep.domain.enkash;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a change that brings something back.
 *
 * @param brought what came with it; null when EnKash did not accept, or accepted and sent nothing that can be read: then
 *     it took effect, and what it made has to be looked for
 */
public record Receipt<T>(Answer answer, @Nullable T brought) {
    /** An answer that brought nothing. */
    public static <T> Receipt<T> of(Answer answer) {
        return new Receipt<>(answer, null);
    }
}
