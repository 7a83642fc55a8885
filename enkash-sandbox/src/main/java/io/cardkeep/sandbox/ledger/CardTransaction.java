package io.cardkeep.sandbox.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One movement on a card.
 *
 * @param number its place in the order things happened here, from 1
 * @param amount rupees, never negative
 * @param balance rupees on the card afterwards
 * @param merchant null on loads
 */
public record CardTransaction(
        long number,
        String id,
        String enKashCardId,
        String pgReferenceNumber,
        Direction direction,
        String type,
        Status status,
        BigDecimal amount,
        BigDecimal balance,
        String description,
        @Nullable Merchant merchant,
        Instant txnDate) {

    /** DR takes from the card, CR adds to it. */
    public enum Direction {
        DR,
        CR
    }

    public enum Status {
        CREATED,
        PENDING,
        SUCCESS,
        FAILED,
        REVERSED
    }

    /** Where a card was used. */
    public record Merchant(String name, String mcc, String channel, String network) {}
}
