package io.cardkeep.application.approval;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.pin.ResetState;
import io.cardkeep.application.pin.TellOfResets;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Approving and rejecting a PIN reset, by somebody who is neither its asker nor its cardholder. */
public final class DecidePinReset {
    /**
     * Takes how long an approval stands.
     *
     * @param approvedFor see {@link io.cardkeep.application.pin.ResetTimes#approvedFor} */
    public DecidePinReset(
            PinResets resets, CaseFiles files, TellOfResets notices, Duration approvedFor, Chronicle chronicle) {}

    /**
     * Approves it: the holder may then set a PIN for a while.
     *
     * @param note for the record, at most 500 characters, may be empty */
    public Outcome approve(Actor actor, PinResetId id, String note) {
        return io.cardkeep.application.Unfilled.in("approve");
    }

    /**
     * Rejects it.
     *
     * @param note for the record and the holder, 1 to 500 characters */
    public Outcome reject(Actor actor, PinResetId id, String note) {
        return io.cardkeep.application.Unfilled.in("reject");
    }

    public sealed interface Outcome {
        /**
         * The holder may set a PIN until then.
         *
         * @param until exclusive */
        record Approved(String number, Instant until) implements Outcome {}

        record Rejected(String number) implements Outcome {}

        /** Rejecting needs a note. */
        record NoteMissing() implements Outcome {}

        record NoteTooLong(int most) implements Outcome {}

        /** This person cannot decide this request; somebody else can. */
        record Refused(Refusal why) implements Outcome {}

        /** Somebody decided, or took it back, before; {@code by} is null for what time did. */
        record EndedBefore(
                String number, ResetState state, @Nullable String by, Instant at) implements Outcome {}

        /** The time for deciding is over. */
        record TooLate(String number, Instant endedAt) implements Outcome {}

        /** No such request, or the actor may not see the queue. */
        record NotFound() implements Outcome {}
    }
}
