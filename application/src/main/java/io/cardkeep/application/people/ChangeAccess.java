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
import io.cardkeep.domain.people.Sessions;
import io.cardkeep.domain.people.SetUpLinks;

/** Ending somebody's access to the installation, and giving it back. Their cards and all that they did stay. */
public final class ChangeAccess {
    private final People people;
    private final SetUpLinks links;
    private final Sessions sessions;
    private final Notices notices;
    private final Chronicle chronicle;

    public ChangeAccess(People people, SetUpLinks links, Sessions sessions, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.links = links;
        this.sessions = sessions;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Ends it: every session and every open invitation with it. A role above the actor's own is no obstacle. */
    public Outcome end(Actor actor, PersonId id) {
        Draft draft = chronicle.draft(actor, PeopleAction.END_ACCESS);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found found -> end(actor, found, draft);
        };
    }

    /** Gives it back, with the role that they had. */
    public Outcome restore(Actor actor, PersonId id) {
        Draft draft = chronicle.draft(actor, PeopleAction.RESTORE_ACCESS);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found(var person) -> restore(actor, person, draft);
        };
    }

    private Outcome end(Actor actor, Managed.Found found, Draft draft) {
        Person person = found.person();
        if (found.is(actor)) {
            return draft.refused("own-access", new Outcome.Yourself());
        }
        if (!person.active()) {
            return new Outcome.Unchanged(person.name());
        }
        return switch (people.withdraw(
                person.withAccess(false), person.role(), null, draft.copy().ends(DONE))) {
            case WITHDRAWN -> {
                links.close(person.company(), person.id());
                sessions.endAll(person.id());
                notices.send(new Notice.AccessEnded(person, actor.name(), chronicle.now()));
                yield new Outcome.Ended(person.name());
            }
            case CHANGED_MEANWHILE -> draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
            case LAST_ONE -> draft.refused("last-of-role", new Outcome.LastOne(person.role()));
        };
    }

    private Outcome restore(Actor actor, Person person, Draft draft) {
        if (person.active()) {
            return new Outcome.Unchanged(person.name());
        }
        if (!actor.role().covers(person.role())) {
            return draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
        }
        Person restored = person.withAccess(true).inRole(person.role(), actor.person());
        PersonTouch touch =
                new PersonTouch(actor.person(), person.id(), PersonTouch.Kind.ROLE_CHANGED, null, chronicle.now());
        if (!people.change(restored, touch, draft.copy().ends(DONE))) {
            return draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
        }
        notices.send(new Notice.AccessRestored(restored, actor.name(), chronicle.now()));
        return new Outcome.Restored(person.name());
    }

    public sealed interface Outcome {
        record Ended(String name) implements Outcome {}

        record Restored(String name) implements Outcome {}

        /** It was so already. */
        record Unchanged(String name) implements Outcome {}

        record Yourself() implements Outcome {}

        /** Their role allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        /** Nobody else who can sign in holds their role. */
        record LastOne(Role role) implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
