package io.cardkeep.enkash;

import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.pin.SealingChallenges;
import java.security.interfaces.RSAPrivateKey;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** "Set Card PIN". The only place outside the browser and EnKash where a PIN is open, and only while it is passed on. */
final class EnkashPinSetter implements PinSetter {
    private final EnkashCalls enkash;
    private final SealingKeyring keyring;
    private final SealingChallenges challenges;
    private final InstantSource clock;
    private final boolean needsCode;

    EnkashPinSetter(
            EnkashCalls enkash,
            SealingKeyring keyring,
            SealingChallenges challenges,
            InstantSource clock,
            boolean needsCode) {
        this.needsCode = needsCode;
        this.enkash = enkash;
        this.keyring = keyring;
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public boolean needsCode() {
        return needsCode;
    }

    @Override
    public Result setPin(Order order, PinPolicy policy, HolderFacts facts) {
        Optional<SealedPinParts> parts = SealedPinParts.of(order.sealed());
        if (parts.isEmpty()) {
            return new Result.Unreadable(Why.WRONG_FORM);
        }
        SealedPinHeader header = parts.get().header();
        // taken before anything is opened: two nodes with the same sealed PIN cannot both go on
        Optional<SealingChallenge> challenge = challenges.take(header.nonceHash());
        if (challenge.isEmpty()) {
            return new Result.Unreadable(Why.REPLAYED);
        }
        Optional<Why> mismatch = ChallengeCheck.mismatch(challenge.get(), header, order, clock.instant());
        if (mismatch.isPresent()) {
            return new Result.Unreadable(mismatch.get());
        }
        return keyring.opening(header.keyId())
                .map(key -> open(parts.get(), key, order, policy, facts))
                .orElseGet(() -> new Result.Unreadable(Why.UNKNOWN_KEY));
    }

    private Result open(SealedPinParts parts, RSAPrivateKey key, Order order, PinPolicy policy, HolderFacts facts) {
        Optional<byte[]> opened = parts.open(key);
        if (opened.isEmpty()) {
            return new Result.Unreadable(Why.ALTERED);
        }
        Optional<PinDigits> digits;
        try {
            digits = PinDigits.read(opened.get(), policy);
        } finally {
            Bytes.wipe(opened.get());
        }
        if (digits.isEmpty()) {
            return new Result.Unreadable(Why.NOT_A_PIN);
        }
        try (PinDigits pin = digits.get()) {
            List<PinRule> broken = pin.brokenRules(policy, facts);
            return broken.isEmpty() ? send(order, pin) : new Result.TooGuessable(broken);
        }
    }

    private Result send(Order order, PinDigits pin) {
        byte[] body = SetPinBody.of(order.card(), pin, order.proof());
        pin.close();
        return new Result.Answered(
                enkash.change(order.card().company(), Endpoint.SET_PIN, body).toAnswer());
    }
}
