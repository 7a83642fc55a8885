package io.cardkeep.domain.enkash;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one state-changing call to EnKash. No text in it carries a secret. */
public sealed interface Answer {
    /** EnKash said success. */
    record Accepted() implements Answer {}

    /** EnKash said no: HTTP 200 with code 1, or a documented refusal. */
    record Declined(String reason) implements Answer {}

    /** Nothing took effect: the call never left us, or EnKash said "not now". */
    record NotSent(String why, @Nullable Duration retryAfter) implements Answer {}

    /**
     * Time-out, reset, a 5xx or an unreadable body: it may or may not have taken effect.
     *
     * @param unreadable whether an answer came that could not be read, as the next one's may not be either
     */
    record Unconfirmed(String why, boolean unreadable) implements Answer {
        /** One whose answer did not come, or did not say. */
        public Unconfirmed(String why) {
            this(why, false);
        }
    }
}
