package io.cardkeep.application.card;

import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.transaction.TransactionLine;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.transaction.CardTransactions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One card, looked up through the person who asks. */
public final class ShowCard {
    public ShowCard(
            Cards cards, CardTransactions transactions, Instructions instructions, People people, PinGate gate) {}

    public Outcome show(Actor actor, CardId card) {
        return io.cardkeep.application.Unfilled.in("show");
    }

    /**
     * All that a card's page shows.
     *
     * @param holder the name in our people file; null while nobody of ours holds it
     * @param open changes whose outcome nobody knows yet, newest first
     * @param latest the 20 latest transactions, newest first
     * @param mayAskForReset whether the actor may ask for a PIN reset now, for themselves or for the holder
     */
    public record Page(
            CardFace card,
            @Nullable String holder,
            PinStep pin,
            List<OpenChange> open,
            List<TransactionLine> latest,
            boolean mayLock,
            boolean mayUnlock,
            boolean mayBlock,
            boolean mayAskForReset) {}

    public sealed interface Outcome {
        record Shown(Page page) implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
