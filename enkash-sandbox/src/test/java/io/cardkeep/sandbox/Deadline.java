package io.cardkeep.sandbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that happens soon, and fails when it does not. */
final class Deadline {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Deadline() {}

    static void within(Duration longest, BooleanSupplier happened) {
        long end = System.nanoTime() + longest.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within " + longest);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
