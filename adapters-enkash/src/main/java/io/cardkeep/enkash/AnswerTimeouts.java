package io.cardkeep.enkash;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code enkash.answer-timeout.*}: how long an answer may take, by kind of call; null leaves {@code enkash.read-timeout}.
 *
 * @param read one attempt of a call that changes nothing
 * @param change longer is safer: an answer that comes too late leaves the outcome unknown
 */
record AnswerTimeouts(
        @Nullable Duration read,
        @Nullable Duration change,
        @Nullable Duration token) {}
