package io.cardkeep.application.pin;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.journal.Verdict;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "My new PIN works": the holder's word closes an unconfirmed PIN and uses its approval up. */
public final class ConfirmPin {
    private final Cards cards;
    private final PinResets resets;
    private final Instructions instructions;
    private final Journal journal;

    public ConfirmPin(Cards cards, PinResets resets, Instructions instructions, Journal journal) {
        this.cards = cards;
        this.resets = resets;
        this.instructions = instructions;
        this.journal = journal;
    }

    /** Confirms the latest PIN of a card that nobody knows the outcome of. */
    public Outcome confirm(Actor actor, CardId card) {
        Draft draft = journal.draft(actor, PinAction.CONFIRM);
        Optional<Card> found = cards.find(actor.company(), card).filter(each -> each.isSeenBy(actor));
        if (found.isEmpty()) {
            draft.refused("not-found");
            return new Outcome.NotFound();
        }
        draft.on(found.get());
        if (!found.get().isHeldBy(actor.person()) || !actor.may(Permission.USE_OWN_CARDS)) {
            draft.refused("not-the-holder");
            return new Outcome.NotTheHolder();
        }
        Optional<Instruction> unconfirmed = unconfirmed(found.get());
        unconfirmed.flatMap(this::reset).ifPresent(draft::on);
        if (unconfirmed.isPresent() && journal.settle(unconfirmed.get(), closed(unconfirmed.get()), draft)) {
            return new Outcome.Confirmed();
        }
        draft.refused("nothing-to-confirm");
        return new Outcome.NothingToConfirm();
    }

    private Optional<Instruction> unconfirmed(Card card) {
        return instructions.openOn(card.company(), List.of(card.id())).stream()
                .filter(open -> open.kind() == InstructionKind.SET_PIN)
                .findFirst()
                .filter(latest -> latest.state() == InstructionState.UNCONFIRMED);
    }

    private Optional<PinResetRequest> reset(Instruction pin) {
        return Optional.ofNullable(pin.reset())
                .flatMap(id -> resets.find(pin.card().company(), id))
                .map(PinReset::request);
    }

    private Verdict closed(Instruction pin) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.PinStateChanged(pin.card(), PinState.SET));
        effects.add(new Effect.EarlierPinsClosed(pin.card(), journal.now()));
        if (pin.reset() != null) {
            effects.add(new Effect.ResetUsed(pin.reset(), journal.now()));
        }
        return new Verdict(InstructionState.CLOSED, null, effects);
    }

    public sealed interface Outcome {
        record Confirmed() implements Outcome {}

        /** No unconfirmed PIN on the card, perhaps since it was settled meanwhile. */
        record NothingToConfirm() implements Outcome {}

        /** The actor sees the card but does not hold it, or may not use what they hold. */
        record NotTheHolder() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
