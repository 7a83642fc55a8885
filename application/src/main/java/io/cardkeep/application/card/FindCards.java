package io.cardkeep.application.card;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.People;

/** Reads the cards of every known account at EnKash and stores what is new or changed. Part of {@link SyncCards}. */
public final class FindCards {
    /**
     * Reads into the shelf.
     *
     * @param shelf the cards we know and what is asked of them */
    public FindCards(CardAccounts accounts, CardIssuer issuer, Shelf shelf, People people, Chronicle chronicle) {}

    /** The stored side of a card. */
    public record Shelf(Cards cards, Instructions instructions) {}
}
