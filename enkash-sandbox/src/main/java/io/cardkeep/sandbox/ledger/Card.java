package io.cardkeep.sandbox.ledger;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A card.
 *
 * @param lastFour the only digits of the card number there are
 * @param expiryMonth two digits
 * @param expiryYear four digits
 * @param balance rupees on the card
 */
public record Card(
        String enKashCardId,
        String cardAccountId,
        String companyId,
        Holder holder,
        String lastFour,
        String kitNumber,
        String expiryMonth,
        String expiryYear,
        BigDecimal balance,
        CardStatus status,
        boolean physicalCard,
        boolean primaryEnKashCard,
        Instant createdOn) {

    public String maskedNumber() {
        return "XXXX XXXX XXXX " + lastFour;
    }

    public Card withStatus(CardStatus other) {
        return with(balance, other, physicalCard);
    }

    public Card withBalance(BigDecimal other) {
        return with(other, status, physicalCard);
    }

    /** The same card, in plastic. */
    public Card asPhysical() {
        return with(balance, status, true);
    }

    private Card with(BigDecimal newBalance, CardStatus newStatus, boolean plastic) {
        return new Card(
                enKashCardId,
                cardAccountId,
                companyId,
                holder,
                lastFour,
                kitNumber,
                expiryMonth,
                expiryYear,
                newBalance,
                newStatus,
                plastic,
                primaryEnKashCard,
                createdOn);
    }
}
