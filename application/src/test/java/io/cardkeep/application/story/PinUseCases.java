package io.cardkeep.application.story;

import io.cardkeep.application.approval.DecidePinReset;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.SettleAbandoned;
import io.cardkeep.application.memory.Memory;
import io.cardkeep.application.outage.WatchEnkash;
import io.cardkeep.application.pin.ConfirmPin;
import io.cardkeep.application.pin.Deadlines;
import io.cardkeep.application.pin.ExpirePinResets;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.ListPinResets;
import io.cardkeep.application.pin.OpenPinPage;
import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinPolicies;
import io.cardkeep.application.pin.RemindOfEnding;
import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.application.pin.TellOfResets;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.SealedPin;
import io.cardkeep.domain.pin.SealingKey;
import java.time.Instant;

/** The use cases about PINs and their resets, with what a story says again and again. */
public final class PinUseCases {
    public final PinGate gate;
    public final SetPin set;
    public final OpenPinPage page;
    public final ConfirmPin confirm;
    public final IssueSealingChallenge challenge;
    public final RequestPinReset request;
    public final ListPinResets list;
    public final ExpirePinResets expire;
    public final RemindOfEnding remind;
    public final SettleAbandoned settleAbandoned;
    public final WatchEnkash watch;
    final TellOfResets tell;
    final Deadlines deadlines;
    private final World world;

    PinUseCases(World world) {
        this.world = world;
        Memory memory = world.memory;
        Chronicle chronicle = world.chronicle;
        PinPolicies policies = new PinPolicies(4, 4, chronicle);
        deadlines = new Deadlines(World.TIMES, memory.outages(), chronicle);
        gate = new PinGate(memory.cards(), memory.people(), memory.resets(), memory.instructions(), deadlines);
        tell = new TellOfResets(world.outbox, memory.people(), memory.cards());
        set = new SetPin(gate, policies, world.setter, world.journal, world.outbox);
        page = new OpenPinPage(gate, policies, world.setter);
        confirm = new ConfirmPin(memory.cards(), memory.resets(), memory.instructions(), world.journal);
        challenge = new IssueSealingChallenge(
                gate,
                () -> new SealingKey("pin-sealing-202611", "{}"),
                memory.challenges(),
                () -> new byte[32],
                chronicle);
        request = new RequestPinReset(memory.cards(), memory.resets(), tell, deadlines, chronicle);
        list = new ListPinResets(memory.resets(), memory.cards(), memory.people(), deadlines);
        expire = new ExpirePinResets(memory.resets(), memory.cards(), tell, deadlines, chronicle);
        remind = new RemindOfEnding(memory.resets(), tell, deadlines, chronicle);
        watch = new WatchEnkash(memory.accounts(), world.enkash, memory.outages(), chronicle);
        settleAbandoned =
                new SettleAbandoned(memory.instructions(), world.journal, memory.cards(), memory.resets(), chronicle);
    }

    /** Sends a PIN from a page that was just opened. */
    public SetPin.Outcome sends(Actor actor, Card card) {
        return sends(actor, card, new FormId(Samples.id()));
    }

    public SetPin.Outcome sends(Actor actor, Card card, FormId form) {
        return set.set(actor, new SetPin.Request(card.id(), form, "session", new SealedPin("a.b.c.d.e"), null));
    }

    /** Asks for a reset; fails when it cannot. */
    public PinResetId asks(Actor actor, Card card) {
        if (request.ask(actor, card.id(), PinResetReason.FORGOTTEN, "After leave")
                instanceof RequestPinReset.Asking.Asked asked) {
            return asked.id();
        }
        throw new AssertionError("It could not be asked for.");
    }

    /** A reset that was asked for by the holder and approved by somebody. */
    public PinResetId approved(Actor holder, Card card, Actor approver) {
        PinResetId id = asks(holder, card);
        if (world.approvals.decide.approve(approver, id, "") instanceof DecidePinReset.Outcome.Approved) {
            return id;
        }
        throw new AssertionError("It could not be approved.");
    }

    public PinReset reset(PinResetId id) {
        return world.memory.resets().find(World.COMPANY, id).orElseThrow();
    }

    /** How long an approval stands; fails when it does not. */
    public Instant standsUntil(PinResetId id) {
        return ((PinReset.Approved) reset(id)).standsUntil();
    }
}
