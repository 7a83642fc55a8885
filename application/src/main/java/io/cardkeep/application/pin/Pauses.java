package io.cardkeep.application.pin;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds back who changes a PIN too often, or tries too many that are refused. */
final class Pauses {
    private static final int MOST_CHANGES = 3;
    private static final Duration CHANGES_WITHIN = Duration.ofHours(24);
    private static final int MOST_REFUSALS = 5;
    private static final Duration REFUSALS_WITHIN = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Instructions instructions;
    private final People people;

    Pauses(Instructions instructions, People people) {
        this.instructions = instructions;
        this.people = people;
    }

    Optional<PinStep.Paused> on(Card card, Instant now) {
        return changes(card, now).or(() -> refusals(card, now)).or(() -> handling(card, now));
    }

    /** Whoever changed how the holder is reached, or let them in anew, may have come by the account. */
    private Optional<PinStep.Paused> handling(Card card, Instant now) {
        PersonId holder = card.holder();
        return holder == null
                ? Optional.empty()
                : people.touchesOn(card.company(), List.of(holder), now.minus(PersonTouch.SETTLES_IN)).stream()
                        .filter(touch ->
                                touch.card() == null || card.id().value().equals(touch.card()))
                        .flatMap(touch -> touch.settlesAt().filter(now::isBefore).stream())
                        .max(Comparator.naturalOrder())
                        .map(until -> new PinStep.Paused(PinStep.Cause.ACCOUNT_HANDLED, until));
    }

    private Optional<PinStep.Paused> changes(Card card, Instant now) {
        List<Instant> accepted = times(card, InstructionState.ACCEPTED, now.minus(CHANGES_WITHIN));
        if (accepted.size() < MOST_CHANGES) {
            return Optional.empty();
        }
        Instant opensAt = accepted.get(accepted.size() - MOST_CHANGES).plus(CHANGES_WITHIN);
        return Optional.of(new PinStep.Paused(PinStep.Cause.CHANGES, opensAt)).filter(pause -> now.isBefore(opensAt));
    }

    private Optional<PinStep.Paused> refusals(Card card, Instant now) {
        List<Instant> refused = times(card, InstructionState.REFUSED, now.minus(REFUSALS_WITHIN.plus(PAUSE)));
        for (int last = refused.size() - 1; last >= MOST_REFUSALS - 1; last--) {
            Instant opensAt = refused.get(last).plus(PAUSE);
            boolean tooMany = refused.get(last)
                    .isBefore(refused.get(last - MOST_REFUSALS + 1).plus(REFUSALS_WITHIN));
            if (tooMany && now.isBefore(opensAt)) {
                return Optional.of(new PinStep.Paused(PinStep.Cause.REFUSALS, opensAt));
            }
        }
        return Optional.empty();
    }

    private List<Instant> times(Card card, InstructionState state, Instant since) {
        return instructions.pinTimes(card.company(), card.id(), state, since);
    }
}
