package io.cardkeep.domain.enkash;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.money.Money;
import java.time.Instant;

/** An EnKash with an account, a card in it and money on both, as the contracts of its ports ask for it. */
public interface SampleEnkash {
    /** Its cards are no gift cards. */
    CardAccount account();

    /** What is on no card of the account yet. */
    Money available();

    /** The account's only one: active, and not plastic. */
    CardRef card();

    /** What is on the card. */
    Money onCard();

    /** The card was used in a shop, and the money is gone. */
    void purchase(Money amount, String merchant, Instant at);
}
