package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.SealingChallenges;
import io.cardkeep.domain.pin.SealingKey;
import io.cardkeep.domain.pin.SealingKeys;
import java.time.Instant;
import java.util.function.Supplier;

/** Hands out what a browser needs to seal one PIN, once, within five minutes. */
public final class IssueSealingChallenge {
    /**
     * Takes where nonces come from.
     *
     * @param nonces 32 fresh random bytes each */
    public IssueSealingChallenge(
            PinGate gate,
            SealingKeys keys,
            SealingChallenges challenges,
            Supplier<byte[]> nonces,
            Chronicle chronicle) {}

    /**
     * Issues a challenge for a card that may take a PIN now.
     *
     * @param sessionHash hex SHA-256 of the session's id */
    public Outcome issue(Actor actor, CardId card, String sessionHash) {
        return io.cardkeep.application.Unfilled.in("issue");
    }

    /**
     * Forgets challenges that ended an hour ago. For a job.
     *
     * @return how many
     */
    public int forgetEnded() {
        return io.cardkeep.application.Unfilled.<Integer>in("forgetEnded");
    }

    public sealed interface Outcome {
        /**
         * What the browser is given.
         *
         * @param nonce base64url, 32 bytes; for the browser alone */
        record Issued(SealingKey key, String nonce, CardId card, Instant expiresAt) implements Outcome {
            @Override
            public String toString() {
                return "Issued";
            }
        }

        /** A PIN cannot be set now. */
        record NotNow(PinStep step) implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
