package io.cardkeep.application.card;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Carries a change of a card's state out, for the use cases that offer one. */
final class ChangeRun {
    private final Cards cards;
    private final CardIssuer issuer;
    private final Journal journal;
    private final JournalledCalls calls;

    ChangeRun(Cards cards, CardIssuer issuer, Journal journal) {
        this.cards = cards;
        this.issuer = issuer;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /** What became of a form that was sent before; empty when it was not. */
    Optional<End> before(Actor actor, CardChange change, CardId card, FormId form) {
        return calls.before(actor, change.kind(), card, form).map(End.Sent::new);
    }

    /** The card, if the actor may change it now; else why not. */
    Look look(Actor actor, CardChange change, CardId id) {
        Draft draft = journal.draft(actor, change.action());
        Optional<Card> card = cards.find(actor.company(), id).filter(found -> found.isSeenBy(actor));
        if (card.isEmpty()) {
            draft.refused("not-found");
            return new Look.Shut(new End.NotFound());
        }
        draft.on(card.get());
        if (!card.get().isChangedBy(actor)) {
            draft.refused("not-allowed");
            return new Look.Shut(new End.NotAllowed());
        }
        if (change == CardChange.UNLOCK && !card.get().isUnlockedBy(actor)) {
            draft.refused("held-at-enkash");
            return new Look.Shut(new End.HeldAtEnkash());
        }
        if (!change.appliesTo(card.get().status())) {
            draft.refused("not-in-this-state");
            return new Look.Shut(new End.NotInThisState(card.get()));
        }
        return new Look.Open(card.get(), draft);
    }

    /** Sends it, with the code that was sent for it where one is needed. */
    End run(Actor actor, CardChange change, Consent consent, Look.Open look) {
        if (issuer.needsCode() && consent.proof() == null) {
            return new End.CodeNeeded();
        }
        CardRef card = look.card().ref();
        Journal.Order order = new Journal.Order(
                change.kind(), new Target.OfCard(card), actor, consent.form(), null, new Terms.None());
        return new End.Sent(calls.run(
                order,
                look.draft(),
                intended -> change.ask(issuer, card, consent.proof()),
                now -> shown(change, card, now)));
    }

    private List<Effect> shown(CardChange change, CardRef card, Instant now) {
        // A late answer must not bring back a card that was blocked for good meanwhile.
        boolean blockedMeanwhile = cards.find(card.company(), card.card()).stream()
                .anyMatch(found -> found.status() == CardStatus.BLOCKED);
        return blockedMeanwhile ? List.of() : List.of(new Effect.CardStatusChanged(card, change.after(), now));
    }

    /** Whether a change may begin. */
    sealed interface Look {
        record Open(Card card, Draft draft) implements Look {}

        record Shut(End why) implements Look {}
    }

    /** How a change ends, in the words of no use case yet. */
    sealed interface End {
        /** It went through the journal, now or with the same form before. */
        record Sent(Ending ending) implements End {}

        record NotInThisState(Card card) implements End {}

        record HeldAtEnkash() implements End {}

        record CodeNeeded() implements End {}

        record NotAllowed() implements End {}

        record NotFound() implements End {}
    }
}
