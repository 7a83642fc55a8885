package io.cardkeep.application.card;

import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.transaction.TransactionLine;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.transaction.CardTransactions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own cards, or the company's for who may see them. */
public final class ListCards {
    public ListCards(
            Cards cards, CardTransactions transactions, Instructions instructions, People people, PinGate gate) {}

    /** The cards the actor holds (at most 50), with what can be done next, and their ten latest transactions. */
    public Mine mine(Actor actor) {
        return io.cardkeep.application.Unfilled.in("mine");
    }

    /** A keyset page of the company's cards, ascending by id. */
    public Company company(Actor actor, Search search) {
        return io.cardkeep.application.Unfilled.in("company");
    }

    public record Mine(List<MyCard> cards, List<TransactionLine> recent) {}

    /**
     * A card of one's own.
     *
     * @param open changes whose outcome nobody knows yet, newest first */
    public record MyCard(CardFace card, PinStep pin, List<OpenChange> open) {}

    /**
     * What to look for.
     *
     * @param text part of the holder's name, or last digits, or an EnKash card id; null for any
     * @param status null for any
     * @param after the last id of the page before; null for the first page
     */
    public record Search(
            @Nullable String text,
            @Nullable CardStatus status,
            @Nullable CardId after) {}

    public sealed interface Company {
        /**
         * A page of cards.
         *
         * @param next for the page after this one; null on the last */
        record Listed(List<Row> rows, @Nullable CardId next) implements Company {}

        record NotAllowed() implements Company {}
    }

    /**
     * A card of the company.
     *
     * @param holder the name in our people file; null while nobody of ours holds it */
    public record Row(CardFace card, @Nullable String holder) {}
}
