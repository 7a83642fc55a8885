package io.cardkeep.application.card;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.Unconfirming;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries a change of a card's state out, for the use cases that offer one. */
final class ChangeRun {
    private final Cards cards;
    private final CardIssuer issuer;
    private final Journal journal;

    ChangeRun(Cards cards, CardIssuer issuer, Journal journal) {
        this.cards = cards;
        this.issuer = issuer;
        this.journal = journal;
    }

    /** What became of a form that was sent before; empty when it was not. */
    Optional<End> before(Actor actor, CardChange change, CardId card, FormId form) {
        return journal.sentBefore(actor, form).map(first -> known(change, card, first));
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
        if (!change.appliesTo(card.get().status())) {
            draft.refused("not-in-this-state");
            return new Look.Shut(new End.NotInThisState(card.get()));
        }
        return new Look.Open(card.get(), draft);
    }

    End run(Actor actor, CardChange change, FormId form, Look.Open look) {
        Card card = look.card();
        Journal.Order order = new Journal.Order(change.kind(), card.ref(), actor, form, null);
        Journal.Run<Answer> run = journal.run(
                order,
                look.draft(),
                intended -> change.ask(issuer, intended.card()),
                (intended, answer) -> verdict(change, intended, answer));
        return switch (run) {
            case Journal.Run.Answered<Answer>(var intended, var answer) -> end(intended, answer);
            case Journal.Run.Known<Answer>(var first) -> known(change, card.id(), first);
            case Journal.Run.Waits<Answer>(var other) -> {
                look.draft().refused("earlier-change-settling");
                yield new End.Waits(other.settlesAt());
            }
        };
    }

    private Journal.Verdict verdict(CardChange change, Instruction intended, Answer answer) {
        Instant now = journal.now();
        return switch (answer) {
            case Answer.Accepted() ->
                new Journal.Verdict(InstructionState.ACCEPTED, null, shown(change, intended, now));
            case Answer.Declined(var reason) -> new Journal.Verdict(InstructionState.DECLINED, reason, List.of());
            case Answer.NotSent(var why, var _) -> new Journal.Verdict(InstructionState.NOT_DONE, why, List.of());
            case Answer.Unconfirmed(var why) -> Unconfirming.of(intended, null, why, now);
        };
    }

    private List<Effect> shown(CardChange change, Instruction intended, Instant now) {
        // A late answer must not bring back a card that was blocked for good meanwhile.
        boolean blockedMeanwhile = cards
                .find(intended.card().company(), intended.card().card())
                .stream()
                .anyMatch(card -> card.status() == CardStatus.BLOCKED);
        return blockedMeanwhile
                ? List.of()
                : List.of(new Effect.CardStatusChanged(intended.card(), change.after(), now));
    }

    private static End end(Instruction intended, Answer answer) {
        return switch (answer) {
            case Answer.Accepted() -> new End.Done();
            case Answer.Declined(var reason) -> new End.Declined(reason);
            case Answer.NotSent(var why, var retryAfter) -> new End.NotSent(why, retryAfter);
            case Answer.Unconfirmed _ -> new End.Unconfirmed(intended.intendedAt(), intended.settlesAt());
        };
    }

    private static End known(CardChange change, CardId card, Instruction first) {
        if (first.kind() != change.kind() || !first.card().card().equals(card)) {
            return new End.FormUsedElsewhere();
        }
        String reason = Objects.requireNonNullElse(first.reason(), "");
        return switch (first.state()) {
            case INTENDED -> new End.StillSending(first.intendedAt());
            case ACCEPTED, CLOSED -> new End.Done();
            case DECLINED, REFUSED -> new End.Declined(reason);
            case NOT_DONE -> new End.NotSent(reason, null);
            case UNCONFIRMED -> new End.Unconfirmed(first.intendedAt(), first.settlesAt());
        };
    }

    /** Whether a change may begin. */
    sealed interface Look {
        record Open(Card card, Draft draft) implements Look {}

        record Shut(End why) implements Look {}
    }

    /** How a change ends, in the words of no use case yet. */
    sealed interface End {
        record Done() implements End {}

        record Declined(String reason) implements End {}

        record NotSent(String why, @Nullable Duration retryAfter) implements End {}

        record Unconfirmed(Instant since, Instant settlesAt) implements End {}

        record StillSending(Instant since) implements End {}

        record Waits(Instant until) implements End {}

        record NotInThisState(Card card) implements End {}

        record FormUsedElsewhere() implements End {}

        record NotAllowed() implements End {}

        record NotFound() implements End {}
    }
}
