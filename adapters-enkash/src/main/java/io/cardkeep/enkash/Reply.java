package io.cardkeep.enkash;

import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.Receipt;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one call to EnKash came to. No text in it carries a secret. */
sealed interface Reply {
    record Success(JsonNode payload) implements Reply {}

    record Refusal(String reason) implements Reply {}

    /** EnKash has done this before (409): by this very call, by an earlier one, or under a name that others took. */
    record KnownAlready(String reason) implements Reply {}

    /** Nothing took effect, and asking again later may help. */
    record NotNow(String why, @Nullable Duration retryAfter) implements Reply {}

    /** It may or may not have taken effect; {@code unreadable} when an answer came and could not be read. */
    record Unclear(String why, boolean unreadable) implements Reply {
        Unclear(String why) {
            this(why, false);
        }
    }

    /** As the answer to a change. */
    default Answer toAnswer() {
        return switch (this) {
            case Success success -> new Answer.Accepted();
            case Refusal(String reason) -> new Answer.Declined(reason);
            case KnownAlready(String reason) ->
                new Answer.Unconfirmed("EnKash knows this already and does not say by whom it was done: " + reason);
            case NotNow(String why, Duration retryAfter) -> new Answer.NotSent(why, retryAfter);
            case Unclear(String why, boolean unreadable) -> new Answer.Unconfirmed(why, unreadable);
        };
    }

    /** As the answer to a change that brings something; {@code parse} answers empty when it cannot be read. */
    default <T> Receipt<T> toReceipt(Function<JsonNode, Optional<T>> parse) {
        return this instanceof Success(JsonNode payload)
                ? new Receipt<>(toAnswer(), parse.apply(payload).orElse(null))
                : Receipt.of(toAnswer());
    }

    /** As the answer to a read; {@code parse} answers empty for a payload it cannot make sense of. */
    default <T> Reading<T> toReading(Function<JsonNode, Optional<T>> parse) {
        return switch (this) {
            case Success(JsonNode payload) ->
                parse.apply(payload)
                        .<Reading<T>>map(Reading.Read::new)
                        .orElseGet(() -> new Reading.Unavailable<>(ReplyReader.UNREADABLE, null));
            case Refusal(String reason) -> new Reading.Refused<>(reason);
            case KnownAlready(String reason) -> new Reading.Refused<>(reason);
            case NotNow(String why, Duration retryAfter) -> new Reading.Unavailable<>(why, retryAfter);
            case Unclear(String why, var _) -> new Reading.Unavailable<>(why, null);
        };
    }
}
