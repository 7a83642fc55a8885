package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Closing an unconfirmed change by hand, when EnKash has not told what became of it: one person says what they found out,
 * a second one confirms. A PIN is never closed so.
 */
public final class CloseByHand {
    private static final int LONGEST_NOTE = 500;

    private final Instructions instructions;
    private final Closings closings;
    private final Cards cards;
    private final People people;
    private final Journal journal;

    public CloseByHand(Instructions instructions, Closings closings, Cards cards, People people, Journal journal) {
        this.instructions = instructions;
        this.closings = closings;
        this.cards = cards;
        this.people = people;
        this.journal = journal;
    }

    /** Says what became of it; nothing changes before somebody else confirms. */
    public Result propose(Actor actor, InstructionId id, boolean done, String note) {
        Draft draft = journal.draft(actor, JournalAction.PROPOSE_CLOSING);
        String told = note.strip();
        Optional<Result> obstacle = obstacle(actor, id, draft);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (told.isEmpty() || told.length() > LONGEST_NOTE) {
            return refuse(draft, "note-unfit", new Result.NoteUnfit(LONGEST_NOTE));
        }
        Closing closing = new Closing(id, actor.company(), done, told, actor.person(), journal.now());
        return closings.propose(closing, told(draft, closing).ends(Outcome.DONE))
                ? new Result.Proposed()
                : refuse(draft, "proposed-or-settled-before", new Result.ChangedMeanwhile());
    }

    /** Confirms what somebody else said; the change is settled by it. */
    public Result confirm(Actor actor, InstructionId id) {
        Draft draft = journal.draft(actor, JournalAction.CLOSE_BY_HAND);
        Optional<Result> obstacle = obstacle(actor, id, draft);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Optional<Closing> closing = closings.find(actor.company(), id);
        if (closing.isEmpty()) {
            return refuse(draft, "nothing-proposed", new Result.NothingProposed());
        }
        told(draft, closing.get());
        return ownHand(actor, closing.get(), draft).orElseGet(() -> settle(closing.get(), draft));
    }

    /** Takes one's own proposal, or somebody else's wrong one, back. */
    public Result withdraw(Actor actor, InstructionId id) {
        Draft draft = journal.draft(actor, JournalAction.WITHDRAW_CLOSING);
        Optional<Result> obstacle = obstacle(actor, id, draft);
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

    private Optional<Result> obstacle(Actor actor, InstructionId id, Draft draft) {
        if (!actor.may(Permission.CLOSE_INSTRUCTIONS)) {
            return Optional.of(refuse(draft, "not-allowed", new Result.NotAllowed()));
        }
        Optional<Instruction> found = instructions.find(actor.company(), id);
        if (found.isEmpty()) {
            return Optional.of(refuse(draft, "not-found", new Result.NotFound()));
        }
        Instruction instruction = found.get();
        draft.on(id).with("change", instruction.kind().name());
        card(instruction).ifPresent(draft::on);
        if (instruction.state() != InstructionState.UNCONFIRMED) {
            return Optional.of(refuse(draft, "not-unconfirmed", new Result.ChangedMeanwhile()));
        }
        return instruction.watch().adminsAskedAt() == null
                ? Optional.of(refuse(
                        draft,
                        "still-checked",
                        new Result.StillChecked(instruction.watch().next())))
                : Optional.empty();
    }

    /** Two people, and neither of them only by the other's grace. */
    private Optional<Result> ownHand(Actor actor, Closing closing, Draft draft) {
        if (actor.person().equals(closing.proposedBy())) {
            return Optional.of(refuse(draft, "own-proposal", new Result.YourOwn()));
        }
        Instruction instruction =
                instructions.find(closing.company(), closing.instruction()).orElseThrow();
        boolean theirs = instruction.actor().equals(actor.person())
                || card(instruction).stream().anyMatch(card -> card.isHeldBy(actor.person()));
        if (theirs) {
            return Optional.of(refuse(draft, "own-change", new Result.YourOwn()));
        }
        boolean graced = people.find(actor.company(), actor.person()).stream()
                .anyMatch(person -> person.confirmedBy() == null && invited(person, closing));
        return graced
                ? Optional.of(refuse(draft, "right-not-confirmed", new Result.RightNotConfirmed()))
                : Optional.empty();
    }

    private static boolean invited(Person person, Closing closing) {
        return closing.proposedBy().equals(person.invitedBy());
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

    private Optional<Card> card(Instruction instruction) {
        return instruction.aboutCard().flatMap(ref -> cards.find(ref.company(), ref.card()));
    }

    private static Draft told(Draft draft, Closing closing) {
        return draft.with("took-effect", closing.done() ? "yes" : "no").with("note", closing.note());
    }

    private static Result refuse(Draft draft, String reason, Result result) {
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

        /** EnKash is still asked, next at that time; admins are not. */
        record StillChecked(Instant next) implements Result {}

        /** Settled, or proposed by somebody else, meanwhile. */
        record ChangedMeanwhile() implements Result {}

        record NotAllowed() implements Result {}

        record NotFound() implements Result {}
    }
}
