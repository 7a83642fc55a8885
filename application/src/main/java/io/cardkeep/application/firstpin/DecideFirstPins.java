package io.cardkeep.application.firstpin;

import static io.cardkeep.domain.history.Outcome.DONE;
import static io.cardkeep.domain.history.Outcome.NOT_DONE;

import io.cardkeep.application.approval.RefusalCode;
import io.cardkeep.application.approval.Sight;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.FirstPinProposals.Changing;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.people.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second admin agrees that cards never had a PIN, so that their first one is free, or does not. */
public final class DecideFirstPins {
    private static final int LONGEST_NOTE = 500;

    private final FirstPinProposals proposals;
    private final ProposalFiles files;
    private final Chronicle chronicle;

    public DecideFirstPins(FirstPinProposals proposals, ProposalFiles files, Chronicle chronicle) {
        this.proposals = proposals;
        this.files = files;
        this.chronicle = chronicle;
    }

    /**
     * Approves it: each of the cards whose PIN is still unknown takes its first PIN without asking.
     *
     * @param note for the record, at most 500 characters, may be empty
     */
    public Outcome approve(Actor actor, FirstPinId id, String note) {
        return decide(new Attempt(actor, id, note.strip(), FirstPinAction.APPROVE));
    }

    /**
     * Rejects it: nothing changes.
     *
     * @param note for the record, 1 to 500 characters
     */
    public Outcome reject(Actor actor, FirstPinId id, String note) {
        return decide(new Attempt(actor, id, note.strip(), FirstPinAction.REJECT));
    }

    private Outcome decide(Attempt attempt) {
        Actor actor = attempt.actor();
        Draft draft = chronicle.draft(actor, attempt.action());
        Optional<FirstPinProposal> found =
                proposals.find(actor.company(), attempt.id()).filter(_ -> Sight.of(actor));
        if (found.isEmpty()) {
            draft.refused("not-found");
            return new Outcome.NotFound();
        }
        ProposalFiles.File file = files.open(actor.company(), found.get().proposed());
        file.wholeTouchedBy(draft);
        Optional<Refusal> refusal = files.refusal(actor, file, chronicle.now()).filter(attempt::isStoppedBy);
        if (refusal.isPresent()) {
            draft.refused(RefusalCode.of(refusal.get()));
            return new Outcome.Refused(refusal.get());
        }
        return found.get() instanceof FirstPinProposal.Pending pending
                ? decide(attempt, pending, file, draft)
                : endedBefore(attempt, found.get(), draft);
    }

    private Outcome decide(Attempt attempt, FirstPinProposal.Pending pending, ProposalFiles.File file, Draft draft) {
        if (!chronicle.now().isBefore(pending.proposed().endsAt())) {
            draft.refused("too-late");
            return new Outcome.TooLate(
                    pending.proposed().number(), pending.proposed().endsAt());
        }
        if (attempt.note().length() > LONGEST_NOTE) {
            draft.refused("note-too-long");
            return new Outcome.NoteTooLong(LONGEST_NOTE);
        }
        if (attempt.rejects() && attempt.note().isEmpty()) {
            draft.refused("note-missing");
            return new Outcome.NoteMissing();
        }
        return store(attempt, pending, file, draft);
    }

    private Outcome store(Attempt attempt, FirstPinProposal.Pending pending, ProposalFiles.File file, Draft draft) {
        FirstPinProposal.Decision decision =
                new FirstPinProposal.Decision(attempt.actor().person(), chronicle.now(), attempt.note());
        Draft noted = attempt.note().isEmpty() ? draft.copy() : draft.copy().with("note", attempt.note());
        Changing changing = attempt.rejects()
                ? proposals.reject(pending.reject(decision), noted.ends(DONE))
                : proposals.approve(pending, decision, approved -> entries(attempt.actor(), approved, file, noted));
        return switch (changing) {
            case Changing.Changed(FirstPinProposal stored) -> done(stored, file);
            case Changing.LostRace(FirstPinProposal stored) -> endedBefore(attempt, stored, draft);
        };
    }

    /** One for each card, and the decision's own. */
    private List<HistoryEntry> entries(
            Actor actor, FirstPinProposal.Approved approved, ProposalFiles.File file, Draft decision) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Card card : file.cards()) {
            Draft draft = file.touchedBy(
                    chronicle.draft(actor, PinAction.MARK_NEVER_SET).on(card, file.holder(card)));
            entries.add(
                    approved.leftOut().contains(card.id())
                            ? draft.ends(NOT_DONE, "pin-not-unknown-any-more")
                            : draft.ends(DONE));
        }
        entries.add(decision.with("marked", String.valueOf(approved.marked().size()))
                .with("left-out", String.valueOf(approved.leftOut().size()))
                .ends(DONE));
        return entries;
    }

    private static Outcome done(FirstPinProposal stored, ProposalFiles.File file) {
        return stored instanceof FirstPinProposal.Approved approved
                ? new Outcome.Approved(
                        approved.proposed().number(),
                        approved.marked().size(),
                        file.cards().stream()
                                .filter(card -> approved.leftOut().contains(card.id()))
                                .map(Card::number)
                                .toList())
                : new Outcome.Rejected(stored.proposed().number());
    }

    private Outcome endedBefore(Attempt attempt, FirstPinProposal proposal, Draft draft) {
        draft.refused("ended-before");
        Ended ended = Ended.of(proposal).orElseThrow();
        return new Outcome.EndedBefore(
                proposal.proposed().number(),
                FirstPinState.of(proposal),
                files.name(attempt.actor().company(), ended.by()),
                ended.at());
    }

    /** Who wants to decide what, and how. */
    private record Attempt(Actor actor, FirstPinId id, String note, FirstPinAction action) {
        boolean rejects() {
            return action == FirstPinAction.REJECT;
        }

        /** That two names differ is a reason to reject. */
        boolean isStoppedBy(Refusal refusal) {
            return !rejects() || !(refusal instanceof Refusal.NameMismatch);
        }
    }

    public sealed interface Outcome {
        /**
         * The first PIN of the cards is free.
         *
         * @param marked how many cards
         * @param leftOut how the numbers of those end whose PIN was not unknown any more
         */
        record Approved(String number, int marked, List<MaskedNumber> leftOut) implements Outcome {}

        record Rejected(String number) implements Outcome {}

        /** Rejecting needs a note. */
        record NoteMissing() implements Outcome {}

        record NoteTooLong(int most) implements Outcome {}

        /** This person cannot decide this proposal; somebody else can. */
        record Refused(Refusal why) implements Outcome {}

        /** Somebody decided before; {@code by} is null for what time did. */
        record EndedBefore(
                String number,
                FirstPinState state,
                @Nullable String by,
                Instant at) implements Outcome {}

        /** The time for deciding is over. */
        record TooLate(String number, Instant endedAt) implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
