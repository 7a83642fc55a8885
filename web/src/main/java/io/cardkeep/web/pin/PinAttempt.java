package io.cardkeep.web.pin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.otp.OtpRequestId;
import io.cardkeep.domain.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody before the page of a card's PIN.
 *
 * @param code the sending of a one-time code that belongs to it; null when none was sent
 */
record PinAttempt(Actor actor, CardId card, @Nullable OtpRequestId code) {
    static PinAttempt first(Actor actor, CardId card) {
        return new PinAttempt(actor, card, null);
    }
}
