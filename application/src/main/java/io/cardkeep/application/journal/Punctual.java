package io.cardkeep.application.journal;

import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.Instruction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps a change from being sent long after it was journalled. A node that stood still in between, with its machine say,
 * would send it after others have said for certain that it was not done.
 */
public final class Punctual {
    /** Well before an abandoned instruction is called unconfirmed. */
    private static final Duration SENT_WITHIN = Duration.ofMinutes(1);

    private Punctual() {}

    /** The answer to a change that is too late to be sent; empty when it may go. */
    public static Optional<Answer> tooLate(Instruction intended, Instant now) {
        return now.isAfter(intended.intendedAt().plus(SENT_WITHIN))
                ? Optional.of(new Answer.NotSent("This node stood still before it was sent.", null))
                : Optional.empty();
    }
}
