package io.cardkeep.enkash;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What asking for a token came to. */
sealed interface TokenReply {
    record Granted(AccessToken token) implements TokenReply {}

    record Unavailable(String why, @Nullable Duration retryAfter) implements TokenReply {}
}
