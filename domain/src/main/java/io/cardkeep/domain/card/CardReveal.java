package io.cardkeep.domain.card;

import io.cardkeep.domain.enkash.Reading;

/**
 * EnKash as who shows a card's number ("View Card Details", and "View Card CVV" of the newer portal). What it shows is
 * sealed in the adapter to a key that the reader's browser made, so that nothing in between can read it.
 */
public interface CardReveal {
    /** The card number, expiry and name on the card. */
    Reading<SealedCardDetails> details(CardRef card, BrowserKey key);

    /** The CVV, in a call of its own; refused where EnKash has none. */
    Reading<SealedCardDetails> cvv(CardRef card, BrowserKey key);
}
