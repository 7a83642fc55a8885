package io.cardkeep.enkash;

import io.cardkeep.domain.pin.PinSetter.Order;
import io.cardkeep.domain.pin.PinSetter.Why;
import io.cardkeep.domain.pin.SealingChallenge;
import java.time.Instant;
import java.util.Optional;

/** Whether a sealed PIN was made for this challenge, this card, this person and this session. */
final class ChallengeCheck {
    private ChallengeCheck() {}

    static Optional<Why> mismatch(SealingChallenge challenge, SealedPinHeader header, Order order, Instant now) {
        boolean sameCard = challenge.company().equals(order.card().company())
                && challenge.card().equals(order.card().card())
                && challenge.card().value().equals(header.card());
        if (!sameCard) {
            return Optional.of(Why.OTHER_CARD);
        }
        if (!challenge.person().equals(order.person())) {
            return Optional.of(Why.OTHER_PERSON);
        }
        if (!challenge.sessionHash().equals(order.sessionHash())) {
            return Optional.of(Why.OTHER_SESSION);
        }
        if (!challenge.keyId().equals(header.keyId())) {
            return Optional.of(Why.UNKNOWN_KEY);
        }
        return now.isBefore(challenge.expiresAt()) ? Optional.empty() : Optional.of(Why.EXPIRED);
    }
}
