package io.cardkeep.application.journal;

import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.InstructionState;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means.
 *
 * @param reason null for ACCEPTED and CLOSED
 * @param unreadable whether an answer came that could not be read
 */
public record Verdict(InstructionState state, @Nullable String reason, List<Effect> effects, boolean unreadable) {
    public Verdict {
        effects = List.copyOf(effects);
    }

    /** What a readable answer, or none, means. */
    public Verdict(InstructionState state, @Nullable String reason, List<Effect> effects) {
        this(state, reason, effects, false);
    }

    Verdict and(Effect effect) {
        return new Verdict(
                state,
                reason,
                Stream.concat(effects.stream(), Stream.of(effect)).toList(),
                unreadable);
    }
}
