package io.cardkeep.sandbox.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of a fault there is.
 *
 * @param delay how long a timeout is held, an answer waits, a drip pauses; null for the kind's usual one
 * @param effectDelay when a late effect comes; null for a second
 * @param segmentBytes how many bytes a segment of a split answer has
 * @param skew how far dates are shifted, backwards when negative
 * @param retryAfterSeconds what 429 and 503 say in {@code Retry-After}
 */
public record Measures(
        @Nullable Duration delay,
        @Nullable Duration effectDelay,
        int segmentBytes,
        Duration skew,
        int retryAfterSeconds) {
    public static final int USUAL_SEGMENT = 3;
    public static final Duration USUAL_SKEW = Duration.ofHours(-6);
    public static final int USUAL_RETRY_AFTER = 2;
    private static final Duration USUAL_EFFECT_DELAY = Duration.ofSeconds(1);

    Duration effectDelayOrUsual() {
        return effectDelay == null ? USUAL_EFFECT_DELAY : effectDelay;
    }
}
