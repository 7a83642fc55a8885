package io.cardkeep.enkash;

import java.time.Duration;
import java.time.Instant;

/** A bearer token, in memory only. */
final class AccessToken {
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(60);

    private final Secret characters;
    private final Instant endsAt;

    AccessToken(Secret characters, Instant endsAt) {
        this.characters = characters;
        this.endsAt = endsAt;
    }

    boolean isFresh(Instant now) {
        return now.isBefore(endsAt.minus(RENEWED_BEFORE_END));
    }

    boolean isValid(Instant now) {
        return now.isBefore(endsAt);
    }

    String authorization() {
        return characters.lend(token -> "Bearer " + new String(token));
    }

    @Override
    public String toString() {
        return "AccessToken";
    }
}
