package io.cardkeep.domain.pin;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;

/**
 * What was asked for; the same in every state of a reset.
 *
 * @param number for people, {@code PR-2026-004217}
 * @param cardholder who held the card when it was asked for, and who alone may set the PIN
 * @param askedBy the cardholder, or an admin who asked for them
 * @param note at most 500 characters, may be empty
 * @param endsAt when an undecided request ends
 */
public record PinResetRequest(
        PinResetId id,
        String number,
        CardRef card,
        PersonId cardholder,
        PersonId askedBy,
        PinResetReason reason,
        String note,
        Instant askedAt,
        Instant endsAt) {}
