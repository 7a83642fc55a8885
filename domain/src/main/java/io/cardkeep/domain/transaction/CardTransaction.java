package io.cardkeep.domain.transaction;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transaction on a card as EnKash reported it.
 *
 * @param id EnKash's id of it
 * @param amount positive rupees; the direction says which way
 * @param channel as EnKash spells it, for instance {@code POS}; null when it sent none
 * @param description what EnKash wrote; for a decline, often why
 * @param reference EnKash's {@code pgReferenceNumber}; for a load, the {@code LoadReference} we gave it; null when it sent
 *     none
 */
public record CardTransaction(
        String id,
        CardRef card,
        Instant at,
        Direction direction,
        Status status,
        Money amount,
        @Nullable String merchant,
        @Nullable String channel,
        @Nullable String description,
        @Nullable String reference) {

    /** CR is money onto the card, DR is money off it. */
    public enum Direction {
        DR,
        CR
    }

    /** Authorised and not yet settled is PENDING; FAILED is a decline, no money moved. */
    public enum Status {
        PENDING,
        SETTLED,
        FAILED,
        REVERSED,
        UNKNOWN
    }
}
