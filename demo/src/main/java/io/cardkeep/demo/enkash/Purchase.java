package io.cardkeep.demo.enkash;

import io.cardkeep.demo.company.DemoCard;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A use of a card at a shop.
 *
 * @param type SALE or REFUND
 * @param status as the sandbox spells it
 * @param description what EnKash would write; for a decline, why
 */
record Purchase(
        DemoCard card,
        Merchant merchant,
        BigDecimal amount,
        String type,
        String status,
        String description,
        Instant at) {

    boolean moved() {
        return status.equals("SUCCESS") || status.equals("PENDING");
    }

    /** What it took off the card; negative when it put something back. */
    BigDecimal taken() {
        return !moved() ? BigDecimal.ZERO : type.equals("REFUND") ? amount.negate() : amount;
    }
}
