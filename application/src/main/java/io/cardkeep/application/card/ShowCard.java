package io.cardkeep.application.card;

import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.transaction.TransactionLine;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.transaction.CardTransactions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One card, looked up through the person who asks. */
public final class ShowCard {
    private static final int LATEST = 20;

    private final Cards cards;
    private final CardTransactions transactions;
    private final Instructions instructions;
    private final People people;
    private final PinGate gate;

    public ShowCard(
            Cards cards, CardTransactions transactions, Instructions instructions, People people, PinGate gate) {
        this.cards = cards;
        this.transactions = transactions;
        this.instructions = instructions;
        this.people = people;
        this.gate = gate;
    }

    /** Shows it, if the actor may see it. */
    public Outcome show(Actor actor, CardId card) {
        return cards.find(actor.company(), card)
                .filter(found -> found.isSeenBy(actor))
                .<Outcome>map(found -> new Outcome.Shown(page(actor, found)))
                .orElseGet(Outcome.NotFound::new);
    }

    private Page page(Actor actor, Card card) {
        PinStep step = gate.step(actor, card);
        return new Page(
                CardFace.of(card, actor),
                Optional.ofNullable(card.holder())
                        .flatMap(holder -> people.find(card.company(), holder))
                        .map(Person::name)
                        .orElse(null),
                step,
                instructions.openOn(card.company(), List.of(card.id())).stream()
                        .map(OpenChange::of)
                        .toList(),
                transactions.list(card.company(), null, card.id(), null, LATEST).stream()
                        .map(TransactionLine::of)
                        .toList(),
                CardChange.LOCK.isOpenTo(actor, card),
                CardChange.UNLOCK.isOpenTo(actor, card),
                CardChange.BLOCK.isOpenTo(actor, card),
                gate.mayAskForReset(actor, card));
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
