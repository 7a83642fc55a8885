package io.cardkeep.application.pin;

import io.cardkeep.application.journal.Unconfirming;
import io.cardkeep.application.journal.Verdict;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinSetter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the adapter's answer to a PIN means for the card and its approval.
 *
 * @param before what was known of the card's PIN before it was sent
 * @param approval what it runs on; null where the first PIN is free
 */
record PinEffects(PinState before, PinReset.@Nullable Approved approval) {

    Verdict of(PinSetter.Result result, Instruction pin, Instant now) {
        return switch (result) {
            case PinSetter.Result.TooGuessable(var rules) ->
                unchanged(InstructionState.REFUSED, PinRefusal.codes(rules), pin);
            case PinSetter.Result.Unreadable(var why) ->
                unchanged(InstructionState.REFUSED, PinRefusal.codes(why), pin);
            case PinSetter.Result.Answered(var answer) -> of(answer, pin, now);
        };
    }

    private Verdict of(Answer answer, Instruction pin, Instant now) {
        return switch (answer) {
            case Answer.Accepted() -> new Verdict(InstructionState.ACCEPTED, null, accepted(pin, now));
            case Answer.Declined(var reason) -> unchanged(InstructionState.DECLINED, reason, pin);
            case Answer.NotSent(var why, var _) -> unchanged(InstructionState.NOT_DONE, why, pin);
            case Answer.Unconfirmed unconfirmed -> Unconfirming.of(pin, approval, unconfirmed, now);
        };
    }

    Verdict unchanged(InstructionState state, String reason, Instruction pin) {
        // Says the state again: while the answer was late, the card was told that its PIN is unconfirmed.
        return new Verdict(state, reason, List.of(new Effect.PinStateChanged(pin.card(), before)));
    }

    private List<Effect> accepted(Instruction pin, Instant now) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.PinStateChanged(pin.card(), PinState.SET));
        effects.add(new Effect.EarlierPinsClosed(pin.card(), now));
        if (approval != null) {
            effects.add(new Effect.ResetUsed(approval.request().id(), now));
        }
        return effects;
    }
}
