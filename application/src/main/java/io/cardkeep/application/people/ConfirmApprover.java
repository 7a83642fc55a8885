package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import java.util.Optional;

/** A second person confirms that an invited admin may decide what their inviter asked for or had a hand in. */
public final class ConfirmApprover {
    private final People people;
    private final Chronicle chronicle;

    public ConfirmApprover(People people, Chronicle chronicle) {
        this.people = people;
        this.chronicle = chronicle;
    }

    /** Confirms it, unless the actor cannot be the second person. */
    public Outcome confirm(Actor actor, PersonId person) {
        Draft draft = chronicle.draft(actor, PeopleAction.CONFIRM_APPROVER);
        Optional<Person> found = people.find(actor.company(), person);
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            draft.refused("not-allowed");
            return new Outcome.NotAllowed();
        }
        if (found.isEmpty()) {
            draft.refused("not-found");
            return new Outcome.NotFound();
        }
        draft.on(found.get());
        Optional<Outcome> obstacle = Confirmation.obstacle(actor, found.get(), people);
        if (obstacle.isPresent()) {
            draft.refused(Confirmation.code(obstacle.get()));
            return obstacle.get();
        }
        if (!people.change(found.get().confirmedBy(actor.person()), null, draft.ends(DONE))) {
            draft.refused("changed-meanwhile");
            return new Outcome.ChangedMeanwhile();
        }
        return new Outcome.Confirmed(found.get().name());
    }

    public sealed interface Outcome {
        record Confirmed(String name) implements Outcome {}

        record AlreadyConfirmed(String name) implements Outcome {}

        /** They hold no right to decide, or are not active. */
        record NoApprover(String name) implements Outcome {}

        record Yourself() implements Outcome {}

        /** Who invited cannot be the second person. */
        record InvitedByYou(String name) implements Outcome {}

        /** The actor's own right waits to be confirmed, and somebody else's does not. */
        record YoursIsNotConfirmed() implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
