package io.cardkeep.enkash;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one HTTP request. */
sealed interface Delivery {
    /** An answer came, whole. */
    final class Answered implements Delivery {
        private final int status;
        private final byte[] body;
        private final @Nullable Duration retryAfter;
        private final @Nullable String date;

        Answered(int status, byte[] body, @Nullable Duration retryAfter) {
            this(status, body, retryAfter, null);
        }

        /** @param date the header in which EnKash says when it answered; null when it does not say */
        Answered(int status, byte[] body, @Nullable Duration retryAfter, @Nullable String date) {
            this.status = status;
            this.body = body;
            this.retryAfter = retryAfter;
            this.date = date;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        @Nullable
        Duration retryAfter() {
            return retryAfter;
        }

        /** When EnKash says it answered (RFC 9110, section 6.6.1); null when it does not say so that it can be read. */
        @Nullable
        Instant date() {
            return RetryAfter.instant(date);
        }

        /** The one 401 that says the token alone was the trouble, so that nothing was done (RFC 6750, section 3.1). */
        boolean rejectsToken() {
            return status == 401
                    && Json.read(body)
                            .flatMap(json -> new Fields(json).text("error"))
                            .filter("invalid_token"::equals)
                            .isPresent();
        }
    }

    /**
     * The body never left us.
     *
     * @param retryAfter how long this host is left alone; null when it may be tried at once
     */
    record Undelivered(String why, @Nullable Duration retryAfter) implements Delivery {}

    /** The body left, or part of it, and no whole answer came. */
    record Lost(String why) implements Delivery {}
}
