package io.cardkeep.application.control;

import io.cardkeep.application.card.FoundCard;
import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.JournalledCalls;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changing what a card may be used for, and how much. One call a card, so that each outcome is known by itself. */
public final class ChangeControls {
    private final Cards cards;
    private final CardControls controls;
    private final Journal journal;
    private final JournalledCalls calls;

    public ChangeControls(Cards cards, CardControls controls, Journal journal) {
        this.cards = cards;
        this.controls = controls;
        this.journal = journal;
        this.calls = new JournalledCalls(journal);
    }

    /** Changes some controls of a card; those that are not named stay. */
    public Outcome change(Actor actor, CardId card, ControlChange change, FormId form) {
        Optional<Ending> before = calls.before(actor, InstructionKind.CHANGE_CONTROLS, card, form);
        if (before.isPresent()) {
            return new Outcome.Sent(before.get());
        }
        Draft draft = told(journal.draft(actor, CardAction.CHANGE_CONTROLS), change);
        return switch (FoundCard.of(cards, actor, card, Permission.CONTROL_CARDS, draft)) {
            case FoundCard.NotFound() -> new Outcome.NotFound();
            case FoundCard.NotAllowed() -> new Outcome.NotAllowed();
            case FoundCard.Found(Card found)
            when found.status() == CardStatus.BLOCKED -> {
                draft.refused("card-blocked");
                yield new Outcome.CardBlocked();
            }
            case FoundCard.Found(Card found) -> new Outcome.Sent(send(actor, found, change, form, draft));
        };
    }

    private Ending send(Actor actor, Card card, ControlChange change, FormId form, Draft draft) {
        Journal.Order order = new Journal.Order(
                InstructionKind.CHANGE_CONTROLS,
                new Target.OfCard(card.ref()),
                actor,
                form,
                null,
                new Terms.Controlling(change));
        return calls.run(order, draft, intended -> controls.change(card.ref(), change, true), now -> List.of());
    }

    private static Draft told(Draft draft, ControlChange change) {
        change.channels().forEach((channel, on) -> draft.with(code(channel), on ? "on" : "off"));
        change.limits().forEach((limit, to) -> draft.with(code(limit), word(to)));
        return draft;
    }

    private static String code(Enum<?> control) {
        return control.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Change<BigDecimal> to) {
        return switch (to) {
            case Change.Clear<BigDecimal>() -> "no limit";
            case Change.Set<BigDecimal>(BigDecimal value) -> value.toPlainString();
        };
    }

    public sealed interface Outcome {
        /** It went through the journal, now or with the same form before. */
        record Sent(Ending ending) implements Outcome {}

        record CardBlocked() implements Outcome {}

        /** They see the card but may not change its controls. */
        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
