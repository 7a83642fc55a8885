package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Closing an unconfirmed change by hand, when EnKash has not told what became of it: one person says what they found out,
 * a second one confirms. A PIN is never closed so.
 */
public final class CloseByHand {
    private static final int LONGEST_NOTE = 500;

    private final Closings closings;
    private final ClosingRules rules;
    private final Journal journal;

    public CloseByHand(Instructions instructions, Closings closings, Cards cards, People people, Journal journal) {
        this.closings = closings;
        this.rules = new ClosingRules(instructions, cards, people);
        this.journal = journal;
    }

    /** Says what became of it; nothing changes before somebody else confirms. */
    public Result propose(Actor actor, InstructionId id, boolean done, String note) {
        Draft draft = journal.draft(actor, JournalAction.PROPOSE_CLOSING);
        String told = note.strip();
        Optional<Result> obstacle = rules.obstacle(actor, id, draft);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (told.isEmpty() || told.length() > LONGEST_NOTE) {
            return refuse(draft, "note-unfit", new Result.NoteUnfit(LONGEST_NOTE));
        }
        Closing closing = new Closing(id, actor.company(), done, told, actor.person(), journal.now());
        return rules.tooEarly(closing, draft)
                .orElseGet(() -> closings.propose(closing, told(draft, closing).ends(Outcome.DONE))
                        ? new Result.Proposed()
                        : refuse(draft, "proposed-or-settled-before", new Result.ChangedMeanwhile()));
    }

    /** Confirms what somebody else said; the change is settled by it. */
    public Result confirm(Actor actor, InstructionId id) {
        Draft draft = journal.draft(actor, JournalAction.CLOSE_BY_HAND);
        Optional<Result> obstacle = rules.obstacle(actor, id, draft);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Optional<Closing> closing = closings.find(actor.company(), id);
        if (closing.isEmpty()) {
            return refuse(draft, "nothing-proposed", new Result.NothingProposed());
        }
        told(draft, closing.get());
        return rules.ownHand(actor, closing.get(), draft).orElseGet(() -> settle(closing.get(), draft));
    }

    /** Takes one's own proposal, or somebody else's wrong one, back. */
    public Result withdraw(Actor actor, InstructionId id) {
        Draft draft = journal.draft(actor, JournalAction.WITHDRAW_CLOSING);
        Optional<Result> obstacle = rules.obstacle(actor, id, draft);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        return closings.find(actor.company(), id)
                        .filter(closing ->
                                closings.withdraw(closing, told(draft, closing).ends(Outcome.DONE)))
                        .isPresent()
                ? new Result.Withdrawn()
                : refuse(draft, "nothing-proposed", new Result.NothingProposed());
    }

    private Result settle(Closing closing, Draft draft) {
        Settlement settlement = new Settlement(
                closing.instruction(),
                closing.state(),
                closing.done() ? null : "Closed by hand: " + closing.note(),
                journal.now(),
                List.of(),
                draft.ends(Outcome.DONE));
        return closings.confirm(closing, settlement)
                ? new Result.Closed(closing.done())
                : refuse(draft, "changed-meanwhile", new Result.ChangedMeanwhile());
    }

    private static Draft told(Draft draft, Closing closing) {
        return draft.with("took-effect", closing.done() ? "yes" : "no").with("note", closing.note());
    }

    static Result refuse(Draft draft, String reason, Result result) {
        draft.refused(reason);
        return result;
    }

    /** How it ended. */
    public sealed interface Result {
        record Proposed() implements Result {}

        record Withdrawn() implements Result {}

        /** Settled, as having taken effect or not. */
        record Closed(boolean done) implements Result {}

        record NoteUnfit(int most) implements Result {}

        record NothingProposed() implements Result {}

        /** One's own proposal, one's own change, or one's own card: somebody else has to confirm. */
        record YourOwn() implements Result {}

        /** Invited by whoever proposed it, and nobody else confirmed the right to decide yet. */
        record RightNotConfirmed() implements Result {}

        /** "Not done" cannot be said before then, since its effect may still arrive. */
        record MayStillArrive(Instant until) implements Result {}

        /** A PIN: its holder says that it works, or sets it again. */
        record ForItsHolder() implements Result {}

        /** EnKash is still asked, next at that time; admins are not. */
        record StillChecked(Instant next) implements Result {}

        /** Settled, or proposed by somebody else, meanwhile. */
        record ChangedMeanwhile() implements Result {}

        record NotAllowed() implements Result {}

        record NotFound() implements Result {}
    }
}
