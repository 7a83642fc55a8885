package io.cardkeep.application.pin;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.pin.PinReset;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands with a card's PIN: the next step, and the approval that a PIN would be set on.
 *
 * @param approval null where none stands, or where the first PIN is free
 */
record Standing(PinStep step, PinReset.@Nullable Approved approval) {

    /**
     * @param reset the card's open reset; null when there is none
     * @param open the card's open instructions, newest first
     */
    static Standing of(Actor actor, Card card, @Nullable PinReset reset, List<Instruction> open, Deadlines.Moment now) {
        if (!card.isHeldBy(actor.person()) || !actor.may(Permission.USE_OWN_CARDS)) {
            return new Standing(new PinStep.NotYours(), null);
        }
        if (!card.status().takesPin()) {
            return new Standing(new PinStep.NoPinInThisState(card.status()), null);
        }
        List<Instruction> pins = open.stream()
                .filter(each -> each.kind() == InstructionKind.SET_PIN)
                .toList();
        return pins.stream()
                .filter(pin -> pin.mayStillTakeEffect(now.now()))
                .findFirst()
                .map(pin -> new Standing(settling(pin), null))
                .orElseGet(() -> settled(actor, card, reset, pins, now.counted()));
    }

    private static PinStep settling(Instruction pin) {
        return new PinStep.Settling(pin.intendedAt(), pin.settlesAt(), pin.closedAt() == null);
    }

    private static Standing settled(
            Actor actor, Card card, @Nullable PinReset reset, List<Instruction> unconfirmed, Instant now) {
        @Nullable
        Instant since = unconfirmed.isEmpty() ? null : unconfirmed.getFirst().intendedAt();
        if (card.pin() == PinState.NEVER_SET || unconfirmed.stream().anyMatch(each -> each.reset() == null)) {
            return new Standing(since == null ? new PinStep.FirstPin() : new PinStep.SetAgain(since, null), null);
        }
        return switch (reset) {
            case PinReset.Approved approved
            when mayUse(actor, approved, now) -> new Standing(onApproval(approved, since), approved);
            case PinReset.Pending pending
            when now.isBefore(pending.request().endsAt()) ->
                new Standing(
                        new PinStep.Waiting(
                                pending.request().id(),
                                pending.request().number(),
                                pending.request().endsAt()),
                        null);
            case null, default -> new Standing(new PinStep.AskForReset(since), null);
        };
    }

    private static boolean mayUse(Actor actor, PinReset.Approved approved, Instant now) {
        return approved.standsAt(now) && approved.request().cardholder().equals(actor.person());
    }

    private static PinStep onApproval(PinReset.Approved approved, @Nullable Instant since) {
        return since == null
                ? new PinStep.Approved(
                        approved.request().id(), approved.request().number(), approved.standsUntil())
                : new PinStep.SetAgain(since, approved.standsUntil());
    }
}
