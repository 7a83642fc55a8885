package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Recovery;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sessions;
import java.util.List;
import java.util.Optional;

/**
 * A second person agrees, and somebody is let in anew: password, passkeys and sessions are gone, and they are invited as
 * if for the first time. Both people have had a hand in the account then.
 */
public final class AgreeToRecovery {
    private final People people;
    private final Recoveries recoveries;
    private final Sessions sessions;
    private final SendInvitation invitations;
    private final Chronicle chronicle;

    public AgreeToRecovery(
            People people, Recoveries recoveries, Sessions sessions, SendInvitation invitations, Chronicle chronicle) {
        this.people = people;
        this.recoveries = recoveries;
        this.sessions = sessions;
        this.invitations = invitations;
        this.chronicle = chronicle;
    }

    /** Agrees, unless the actor cannot be the second person. */
    public Outcome agree(Actor actor, PersonId id) {
        Draft draft = chronicle.draft(actor, PeopleAction.RECOVER);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found found -> agree(actor, found, draft);
        };
    }

    private Outcome agree(Actor actor, Managed.Found found, Draft draft) {
        Person person = found.person();
        Optional<Recovery> recovery =
                recoveries.find(person.company(), person.id(), chronicle.now().minus(Recovery.WAITS));
        if (recovery.isEmpty()) {
            return draft.refused("not-found", new Outcome.NotFound());
        }
        if (found.is(actor) || recovery.get().askedBy().equals(actor.person())) {
            return draft.refused("own-request", new Outcome.YourOwn());
        }
        if (!actor.role().covers(person.role())) {
            return draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
        }
        return isGraced(actor, recovery.get())
                ? draft.refused("right-not-confirmed", new Outcome.RightNotConfirmed())
                : carryOut(actor, person, recovery.get(), draft);
    }

    /** Two people, not two accounts: whoever was made by the asker alone is nobody else. */
    private boolean isGraced(Actor actor, Recovery recovery) {
        return people.find(actor.company(), actor.person()).stream()
                .map(Person::sponsors)
                .anyMatch(sponsors -> !sponsors.confirmed() && sponsors.makers().contains(recovery.askedBy()));
    }

    private Outcome carryOut(Actor actor, Person person, Recovery recovery, Draft draft) {
        List<PersonTouch> touches = List.of(touch(recovery.askedBy(), person), touch(actor.person(), person));
        return switch (recoveries.carryOut(person, touches, draft.copy().ends(DONE))) {
            case WITHDRAWN -> {
                sessions.endAll(person.id());
                invitations.afterRecovery(person, actor.name(), chronicle.now());
                yield new Outcome.Recovered(person.name());
            }
            case CHANGED_MEANWHILE -> draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
            case LAST_ONE -> draft.refused("last-of-role", new Outcome.LastOne(person.role()));
        };
    }

    private PersonTouch touch(PersonId by, Person on) {
        return new PersonTouch(by, on.id(), PersonTouch.Kind.RECOVERED, null, chronicle.now());
    }

    public sealed interface Outcome {
        record Recovered(String name) implements Outcome {}

        /** The actor asked for it, or it is their own account. */
        record YourOwn() implements Outcome {}

        /** Whoever asked made the actor's account, and nobody else confirmed its right. */
        record RightNotConfirmed() implements Outcome {}

        /** Their role allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        /** Nobody else who can sign in holds their role. */
        record LastOne(Role role) implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** No such person, or nobody asked within a week. */
        record NotFound() implements Outcome {}
    }
}
