package io.cardkeep.enkash;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** How long a connection may take to come about, and an answer to come, by kind of call. */
record Timeouts(Duration connect, Duration read, Duration change, Duration token) {
    static Timeouts of(EnkashSettings settings) {
        Duration usual = settings.readTimeout();
        AnswerTimeouts answers = settings.answerTimeout();
        return new Timeouts(
                settings.connectTimeout(),
                Objects.requireNonNullElse(answers.read(), usual),
                Objects.requireNonNullElse(answers.change(), usual),
                Objects.requireNonNullElse(answers.token(), usual));
    }

    boolean arePositive() {
        return Stream.of(connect, read, change, token).allMatch(each -> each.compareTo(Duration.ofMillis(1)) >= 0);
    }
}
