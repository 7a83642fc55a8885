package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.application.journal.CloseByHand.Result;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import java.util.Optional;

/** Who may close what by hand, and when. */
final class ClosingRules {
    private final Instructions instructions;
    private final Cards cards;
    private final People people;

    ClosingRules(Instructions instructions, Cards cards, People people) {
        this.instructions = instructions;
        this.cards = cards;
        this.people = people;
    }

    /** Why nobody may close it now; else nothing, and the draft names what it is about. */
    Optional<Result> obstacle(Actor actor, InstructionId id, Draft draft) {
        if (!actor.may(Permission.CLOSE_INSTRUCTIONS)) {
            return Optional.of(CloseByHand.refuse(draft, "not-allowed", new Result.NotAllowed()));
        }
        Optional<Instruction> found = instructions.find(actor.company(), id);
        if (found.isEmpty()) {
            return Optional.of(CloseByHand.refuse(draft, "not-found", new Result.NotFound()));
        }
        Instruction instruction = found.get();
        draft.on(id).with("change", instruction.kind().name());
        card(instruction).ifPresent(draft::on);
        if (!instruction.kind().isFollowedUp()) {
            return Optional.of(CloseByHand.refuse(draft, "pin", new Result.ForItsHolder()));
        }
        if (instruction.state() != InstructionState.UNCONFIRMED) {
            return Optional.of(CloseByHand.refuse(draft, "not-unconfirmed", new Result.ChangedMeanwhile()));
        }
        return instruction.watch().adminsAskedAt() == null
                ? Optional.of(CloseByHand.refuse(
                        draft,
                        "still-checked",
                        new Result.StillChecked(instruction.watch().next())))
                : Optional.empty();
    }

    /** Two people, and neither of them only by the other's grace. */
    Optional<Result> ownHand(Actor actor, Closing closing, Draft draft) {
        if (actor.person().equals(closing.proposedBy())) {
            return Optional.of(CloseByHand.refuse(draft, "own-proposal", new Result.YourOwn()));
        }
        Instruction instruction =
                instructions.find(closing.company(), closing.instruction()).orElseThrow();
        boolean theirs = instruction.actor().equals(actor.person())
                || card(instruction).stream().anyMatch(card -> card.isHeldBy(actor.person()));
        if (theirs) {
            return Optional.of(CloseByHand.refuse(draft, "own-change", new Result.YourOwn()));
        }
        boolean graced = people.find(actor.company(), actor.person()).stream()
                .anyMatch(person -> !person.sponsors().confirmed() && made(person, closing));
        return graced
                ? Optional.of(CloseByHand.refuse(draft, "right-not-confirmed", new Result.RightNotConfirmed()))
                : Optional.empty();
    }

    private static boolean made(Person person, Closing closing) {
        return person.sponsors().makers().contains(closing.proposedBy());
    }

    /** "Not done" is never said while its effect may still arrive. */
    Optional<Result> tooEarly(Closing closing, Draft draft) {
        return closing.done()
                ? Optional.empty()
                : instructions
                        .find(closing.company(), closing.instruction())
                        .filter(instruction -> instruction.mayStillTakeEffect(closing.at()))
                        .map(instruction -> CloseByHand.refuse(
                                draft, "may-still-arrive", new Result.MayStillArrive(instruction.settlesAt())));
    }

    private Optional<Card> card(Instruction instruction) {
        return instruction.aboutCard().flatMap(ref -> cards.find(ref.company(), ref.card()));
    }
}
