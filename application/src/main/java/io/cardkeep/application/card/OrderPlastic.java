package io.cardkeep.application.card;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.List;
import java.util.Optional;

/** Ordering plastic for a virtual card. Where it goes is told to EnKash and kept nowhere here. */
public final class OrderPlastic {
    private final Cards cards;
    private final CardIssuance issuance;
    private final Journal journal;
    private final JournalledCalls calls;

    public OrderPlastic(Cards cards, CardIssuance issuance, Journal journal) {
        this.cards = cards;
        this.issuance = issuance;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /** Orders it, to be sent to an address. */
    public Outcome order(Actor actor, CardId card, PostalAddress deliverTo, FormId form) {
        Optional<Ending> before = calls.before(actor, InstructionKind.ORDER_PLASTIC, card, form);
        if (before.isPresent()) {
            return new Outcome.Sent(before.get());
        }
        Draft draft = journal.draft(actor, CardAction.ORDER_PLASTIC);
        return switch (FoundCard.of(cards, actor, card, Permission.CONTROL_CARDS, draft)) {
            case FoundCard.NotFound() -> new Outcome.NotFound();
            case FoundCard.NotAllowed() -> new Outcome.NotAllowed();
            case FoundCard.Found(Card found) ->
                obstacle(found, draft).orElseGet(() -> new Outcome.Sent(send(actor, found, deliverTo, form, draft)));
        };
    }

    private static Optional<Outcome> obstacle(Card card, Draft draft) {
        if (card.form() == CardForm.PHYSICAL) {
            draft.refused("plastic-already");
            return Optional.of(new Outcome.PlasticAlready());
        }
        if (card.status() == CardStatus.BLOCKED) {
            draft.refused("card-blocked");
            return Optional.of(new Outcome.CardBlocked());
        }
        return Optional.empty();
    }

    private Ending send(Actor actor, Card card, PostalAddress deliverTo, FormId form, Draft draft) {
        Journal.Order order = new Journal.Order(
                InstructionKind.ORDER_PLASTIC, new Target.OfCard(card.ref()), actor, form, null, new Terms.None());
        return calls.run(order, draft, intended -> issuance.orderPlastic(card.ref(), deliverTo, ""), now -> List.of());
    }

    public sealed interface Outcome {
        /** It went through the journal, now or with the same form before. */
        record Sent(Ending ending) implements Outcome {}

        /** The card is plastic already. */
        record PlasticAlready() implements Outcome {}

        record CardBlocked() implements Outcome {}

        /** They see the card but may not order plastic for it. */
        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
