package io.cardkeep.enkash;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Repeats a read that brought no answer: at most twice, after a pause that grows and is never the same twice. */
final class Repeats {
    private static final int MOST_ATTEMPTS = 3;
    private static final long FIRST_PAUSE_MILLIS = 200;

    private final Supplier<RandomGenerator> random;

    Repeats(Supplier<RandomGenerator> random) {
        this.random = random;
    }

    /** @param deadline after which nothing is repeated */
    Reply untilAnswered(Deadline deadline, Supplier<Reply> read) {
        Reply reply = read.get();
        for (int attempt = 1; attempt < MOST_ATTEMPTS && mayHelp(reply) && paused(attempt, deadline); attempt++) {
            reply = read.get();
        }
        return reply;
    }

    /** Where EnKash said when to come back, coming back sooner is no help. */
    private static boolean mayHelp(Reply reply) {
        return switch (reply) {
            case Reply.Success success -> false;
            case Reply.Refusal refusal -> false;
            case Reply.KnownAlready known -> false;
            case Reply.NotNow(var why, var retryAfter) -> retryAfter == null;
            case Reply.Unclear unclear -> true;
        };
    }

    private boolean paused(int attempt, Deadline deadline) {
        long shortest = FIRST_PAUSE_MILLIS << (attempt - 1);
        Duration pause = Duration.ofMillis(shortest + random.get().nextLong(shortest));
        if (deadline.within(pause).compareTo(pause) < 0) {
            return false;
        }
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
