package io.cardkeep.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again and again until there is an answer or the time is over. */
public record Deadline(Duration length) {
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    public static Deadline within(Duration length) {
        return new Deadline(length);
    }

    /** The first answer; an AssertionError that says what was waited for when none came. */
    public <T> T until(String what, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError("There was no " + what + " within " + length.toSeconds() + " s.");
    }
}
