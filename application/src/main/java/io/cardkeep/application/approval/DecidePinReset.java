package io.cardkeep.application.approval;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.application.pin.Deadlines;
import io.cardkeep.application.pin.ResetState;
import io.cardkeep.application.pin.TellOfResets;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Approving and rejecting a PIN reset, by somebody who is neither its asker nor its cardholder. */
public final class DecidePinReset {
    private static final int LONGEST_NOTE = 500;

    private final PinResets resets;
    private final CaseFiles files;
    private final TellOfResets notices;
    private final Deadlines deadlines;
    private final Chronicle chronicle;

    public DecidePinReset(
            PinResets resets, CaseFiles files, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        this.resets = resets;
        this.files = files;
        this.notices = notices;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    /**
     * Approves it: the holder may then set a PIN for a while.
     *
     * @param note for the record, at most 500 characters, may be empty
     */
    public Outcome approve(Actor actor, PinResetId id, String note) {
        return decide(new Attempt(actor, id, note.strip(), PinResetAction.APPROVE));
    }

    /**
     * Rejects it.
     *
     * @param note for the record and the holder, 1 to 500 characters
     */
    public Outcome reject(Actor actor, PinResetId id, String note) {
        return decide(new Attempt(actor, id, note.strip(), PinResetAction.REJECT));
    }

    private Outcome decide(Attempt attempt) {
        Draft draft = chronicle.draft(attempt.actor(), attempt.action());
        Optional<PinReset> found =
                resets.find(attempt.actor().company(), attempt.id()).filter(reset -> Sight.of(attempt.actor(), reset));
        if (found.isEmpty()) {
            draft.refused("not-found");
            return new Outcome.NotFound();
        }
        CaseFile file = files.of(attempt.actor(), found.get());
        draft.on(file.card()).on(file.reset().request());
        Refusal refusal = attempt.rejects() ? file.refusalToReject() : file.refusal();
        if (refusal != null) {
            draft.refused(RefusalCode.of(refusal));
            return new Outcome.Refused(refusal);
        }
        return switch (found.get()) {
            case PinReset.Pending pending -> decide(attempt, pending, draft);
            case PinReset.Approved _, PinReset.Rejected _, PinReset.Expired _, PinReset.Used _, PinReset.Cancelled _ ->
                endedBefore(attempt, found.get(), draft);
        };
    }

    private Outcome decide(Attempt attempt, PinReset.Pending pending, Draft draft) {
        PinResetRequest request = pending.request();
        Instant now = chronicle.now();
        if (!deadlines.now(attempt.actor().company()).isBefore(request.endsAt())) {
            draft.refused("too-late");
            return new Outcome.TooLate(request.number(), request.endsAt());
        }
        if (attempt.note().length() > LONGEST_NOTE) {
            draft.refused("note-too-long");
            return new Outcome.NoteTooLong(LONGEST_NOTE);
        }
        if (attempt.rejects() && attempt.note().isEmpty()) {
            draft.refused("note-missing");
            return new Outcome.NoteMissing();
        }
        return store(attempt, attempt.applyTo(pending, now, deadlines.ofApproval(now)), draft);
    }

    private Outcome store(Attempt attempt, PinReset decided, Draft draft) {
        Draft noted = attempt.note().isEmpty() ? draft : draft.copy().with("note", attempt.note());
        return switch (resets.change(decided, noted.ends(DONE))) {
            // Only its end was moved on meanwhile, because of an outage.
            case PinResets.Changing.LostRace(PinReset.Pending later) -> decide(attempt, later, draft);
            case PinResets.Changing.LostRace(PinReset now) -> endedBefore(attempt, now, draft);
            case PinResets.Changing.Changed _ -> done(decided);
        };
    }

    private Outcome done(PinReset decided) {
        return switch (decided) {
            case PinReset.Approved approved -> {
                notices.approved(approved);
                yield new Outcome.Approved(approved.request().number(), approved.standsUntil());
            }
            case PinReset.Rejected rejected -> {
                notices.rejected(rejected);
                yield new Outcome.Rejected(rejected.request().number());
            }
            case PinReset.Pending _, PinReset.Expired _, PinReset.Used _, PinReset.Cancelled _ ->
                throw new IllegalStateException("A decision approves or rejects.");
        };
    }

    private Outcome endedBefore(Attempt attempt, PinReset reset, Draft draft) {
        draft.refused("ended-before");
        Ended ended = Ended.of(reset).orElseThrow();
        return new Outcome.EndedBefore(
                reset.request().number(), ResetState.of(reset), files.name(attempt.actor(), ended.by()), ended.at());
    }

    /** Who wants to decide what, and how. */
    private record Attempt(Actor actor, PinResetId id, String note, PinResetAction action) {
        boolean rejects() {
            return action == PinResetAction.REJECT;
        }

        PinReset applyTo(PinReset.Pending pending, Instant now, Instant standsUntil) {
            PinReset.Decision decision = new PinReset.Decision(actor.person(), now, note);
            return rejects() ? pending.reject(decision) : pending.approve(decision, standsUntil);
        }
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

        /** No such request, or one that the actor sees neither in the queue nor among their own. */
        record NotFound() implements Outcome {}
    }
}
