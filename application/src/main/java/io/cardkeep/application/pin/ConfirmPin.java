package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;

/** "My new PIN works": the holder's word closes an unconfirmed PIN and uses its approval up. */
public final class ConfirmPin {
    public ConfirmPin(Cards cards, Instructions instructions, Journal journal, Chronicle chronicle) {}

    public Outcome confirm(Actor actor, CardId card) {
        return io.cardkeep.application.Unfilled.in("confirm");
    }

    public sealed interface Outcome {
        record Confirmed() implements Outcome {}

        /** No unconfirmed PIN on the card, perhaps since it was settled meanwhile. */
        record NothingToConfirm() implements Outcome {}

        /** The actor sees the card but does not hold it. */
        record NotTheHolder() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
