package io.cardkeep.enkash;

import java.time.Duration;

/** When a call's time is over, by the machine's own clock, which nobody sets. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** How much of so much time is left; zero when none is. */
    Duration within(Duration longest) {
        Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        return left.compareTo(longest) < 0 ? left : longest;
    }
}
