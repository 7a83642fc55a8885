package io.cardkeep.domain.enkash;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a read at EnKash brought. A read changes nothing, so it has no unknown outcome: it answered or it did not. */
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    /** EnKash understood the question and refused it, for instance because it knows no such account. */
    record Refused<T>(String reason) implements Reading<T> {}

    /** No readable answer. {@code why} is for people and carries no secret. */
    record Unavailable<T>(String why, @Nullable Duration retryAfter) implements Reading<T> {}
}
