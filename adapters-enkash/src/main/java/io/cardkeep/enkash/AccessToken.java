package io.cardkeep.enkash;

import java.time.Duration;
import java.time.Instant;

/** A bearer token, in memory only. */
final class AccessToken {
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(60);

    private final Secret characters;
    private final Instant endsAt;
    private final TokenTraits traits;

    AccessToken(Secret characters, Instant endsAt, TokenTraits traits) {
        this.characters = characters;
        this.endsAt = endsAt;
        this.traits = traits;
    }

    boolean isFresh(Instant now) {
        return now.isBefore(endsAt.minus(RENEWED_BEFORE_END));
    }

    boolean isValid(Instant now) {
        return now.isBefore(endsAt);
    }

    /** What the answer that it came in looked like. */
    TokenTraits traits() {
        return traits;
    }

    String authorization() {
        return characters.lend(token -> "Bearer " + new String(token));
    }

    @Override
    public String toString() {
        return "AccessToken";
    }
}
