package io.cardkeep.domain.load;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.money.Money;

/**
 * Money to be moved from a card account onto one of its cards; it cannot be taken back.
 *
 * @param amount at least ₹ 0.01
 * @param description for EnKash's records and the card's statement
 */
public record Load(CardRef card, Money amount, LoadReference reference, String description) {
    public Load {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new IllegalArgumentException("A load moves more than nothing.");
        }
    }
}
