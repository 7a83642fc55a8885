package io.cardkeep.domain.enkash;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import java.util.List;

/** One that can be looked into, to see what a change did. */
public interface OpenEnkash extends SampleEnkash {
    /** Another account of the same company, whose cards are gift cards; with money, and without cards. */
    CardAccount giftAccount();

    /** A card as it now is. */
    IssuedCard look(CardRef card);

    /** The account's cards as they now are. */
    List<IssuedCard> lookAtCards();

    /** What is on no card of the account now. */
    Money lookAtAccount();

    /** The card's transactions that carry a reference. */
    List<CardTransaction> lookFor(CardRef card, String reference);
}
