package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.pin.SealingChallenges;
import io.cardkeep.domain.pin.SealingKey;
import io.cardkeep.domain.pin.SealingKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** Hands out what a browser needs to seal one PIN, once, within five minutes. */
public final class IssueSealingChallenge {
    private static final Duration LIFE = Duration.ofMinutes(5);
    /** So that a late one is told that its time is over, and not that it was never given. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final PinGate gate;
    private final SealingKeys keys;
    private final SealingChallenges challenges;
    private final Supplier<byte[]> nonces;
    private final Chronicle chronicle;

    /**
     * Takes where nonces come from.
     *
     * @param nonces 32 fresh random bytes each */
    public IssueSealingChallenge(
            PinGate gate,
            SealingKeys keys,
            SealingChallenges challenges,
            Supplier<byte[]> nonces,
            Chronicle chronicle) {
        this.gate = gate;
        this.keys = keys;
        this.challenges = challenges;
        this.nonces = nonces;
        this.chronicle = chronicle;
    }

    /**
     * Issues a challenge for a card that may take a PIN now.
     *
     * @param sessionHash hex SHA-256 of the session's id */
    public Outcome issue(Actor actor, CardId card, String sessionHash) {
        Optional<Card> found = gate.card(actor, card);
        if (found.isEmpty()) {
            chronicle.draft(actor, PinAction.CHALLENGE).refused("not-found");
            return new Outcome.NotFound();
        }
        PinStep step = gate.step(actor, found.get());
        if (!step.maySet()) {
            chronicle.draft(actor, PinAction.CHALLENGE).on(found.get()).refused(StepCode.of(step));
            return new Outcome.NotNow(step);
        }
        return issued(actor, card, sessionHash);
    }

    private Outcome issued(Actor actor, CardId card, String sessionHash) {
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(nonces.get());
        SealingKey key = keys.current();
        Instant expiresAt = chronicle.now().plus(LIFE);
        challenges.add(new SealingChallenge(
                sha256(nonce), actor.company(), card, actor.person(), sessionHash, key.id(), expiresAt));
        return new Outcome.Issued(key, nonce, card, expiresAt);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /**
     * Forgets challenges that ended an hour ago. For a job.
     *
     * @return how many
     */
    public int forgetEnded() {
        return challenges.forget(chronicle.now().minus(KEPT));
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
