package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;

/**
 * Giving somebody another role. Nobody gives or takes away what they do not hold, nobody changes their own, and a right
 * to decide that was given so waits for a further person's confirmation.
 */
public final class ChangeRole {
    private final People people;
    private final Notices notices;
    private final Chronicle chronicle;

    public ChangeRole(People people, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Gives it at once: it counts from the person's next click on. */
    public Outcome change(Actor actor, PersonId id, Role role) {
        Draft draft = chronicle.draft(actor, PeopleAction.CHANGE_ROLE).with("role", role.name());
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found found -> change(actor, found, role, draft);
        };
    }

    private Outcome change(Actor actor, Managed.Found found, Role role, Draft draft) {
        Person person = found.person();
        draft.with("role-before", person.role().name());
        if (found.is(actor)) {
            return draft.refused("own-role", new Outcome.Yourself());
        }
        if (person.role() == role) {
            return new Outcome.Unchanged(person.name());
        }
        if (!actor.role().covers(role) || !actor.role().covers(person.role())) {
            return draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
        }
        return store(actor, person, role, draft);
    }

    private Outcome store(Actor actor, Person person, Role role, Draft draft) {
        Person changed = person.inRole(role, actor.person());
        PersonTouch touch =
                new PersonTouch(actor.person(), person.id(), PersonTouch.Kind.ROLE_CHANGED, null, chronicle.now());
        return switch (people.withdraw(
                changed, person.role(), touch, draft.copy().ends(DONE))) {
            case WITHDRAWN -> {
                notices.send(new Notice.RoleChanged(changed, actor.name(), role, chronicle.now()));
                yield new Outcome.Changed(person.name());
            }
            case CHANGED_MEANWHILE -> draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
            case LAST_ONE -> draft.refused("last-of-role", new Outcome.LastOne(person.role()));
        };
    }

    public sealed interface Outcome {
        record Changed(String name) implements Outcome {}

        /** They have it already. */
        record Unchanged(String name) implements Outcome {}

        record Yourself() implements Outcome {}

        /** The new role, or the one they have, allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        /** Nobody else who can sign in holds the role that they would lose. */
        record LastOne(Role role) implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
