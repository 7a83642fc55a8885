package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.pin.PinResets;
import java.util.Collection;
import java.util.Map;

/** Says for a card and a person which step about the PIN comes next. */
public final class PinGate {
    public PinGate(Cards cards, People people, PinResets resets, Instructions instructions, Chronicle chronicle) {}

    /** The next step for each of some cards, for lists; pauses are not looked for. */
    public Map<CardId, PinStep> steps(Actor actor, Collection<Card> cards) {
        return io.cardkeep.application.Unfilled.in("steps");
    }

    /** The next step for a card, pauses included. */
    public PinStep step(Actor actor, Card card) {
        return io.cardkeep.application.Unfilled.in("step");
    }
}
