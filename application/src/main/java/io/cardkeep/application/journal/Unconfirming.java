package io.cardkeep.application.journal;

import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.pin.PinReset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it means that nobody knows whether an instruction took effect. */
public final class Unconfirming {
    /** So that the holder can set the PIN again on the same approval. */
    private static final Duration EXTENSION = Duration.ofHours(24);

    private Unconfirming() {}

    /**
     * The verdict; for a PIN the card's PIN becomes unconfirmed and the approval stands a day longer.
     *
     * @param approval what a PIN runs on; null for anything else, or where the first PIN is free
     */
    public static Verdict of(
            Instruction instruction, PinReset.@Nullable Approved approval, Answer.Unconfirmed answer, Instant now) {
        List<Effect> effects = new ArrayList<>();
        if (instruction.kind() == InstructionKind.SET_PIN) {
            effects.add(new Effect.PinStateChanged(instruction.card(), PinState.UNCONFIRMED));
        }
        if (approval != null) {
            Instant from = now.isAfter(approval.standsUntil()) ? now : approval.standsUntil();
            effects.add(new Effect.ResetExtended(approval.request().id(), from.plus(EXTENSION)));
        }
        return new Verdict(InstructionState.UNCONFIRMED, answer.why(), effects, answer.unreadable());
    }
}
