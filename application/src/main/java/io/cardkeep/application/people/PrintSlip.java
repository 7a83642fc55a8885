package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.SetUpToken;
import java.time.Instant;

/**
 * An invitation on paper, for who reads no mail at work: handed over in person, good once and for a week. Whoever prints
 * it holds the account's key for that long, so it counts as inviting, and the invited person is told by mail who did.
 */
public final class PrintSlip {
    private final People people;
    private final Passkeys passkeys;
    private final SendInvitation invitations;
    private final Notices notices;
    private final Chronicle chronicle;

    public PrintSlip(
            People people, Passkeys passkeys, SendInvitation invitations, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.passkeys = passkeys;
        this.invitations = invitations;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Makes a new link for somebody who has not joined; every link before it no longer works. */
    public Outcome print(Actor actor, PersonId id) {
        Draft draft = chronicle.draft(actor, PeopleAction.PRINT_SLIP);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found(var person) -> print(actor, person, draft);
        };
    }

    private Outcome print(Actor actor, Person person, Draft draft) {
        if (!actor.role().covers(person.role())) {
            return draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
        }
        if (!person.active() || Membership.joined(person, passkeys)) {
            return draft.refused("joined-before", new Outcome.JoinedBefore());
        }
        Instant now = chronicle.now();
        PersonTouch touch = new PersonTouch(actor.person(), person.id(), PersonTouch.Kind.INVITED, null, now);
        if (!people.change(person, touch, draft.ends(DONE))) {
            return draft.refused("changed-meanwhile", new Outcome.JoinedBefore());
        }
        SetUpToken token = invitations.open(person, now);
        Instant until = now.plus(SendInvitation.LIFE);
        notices.send(new Notice.SlipPrinted(person, actor.name(), until));
        return new Outcome.Printed(person.name(), invitations.link(token), token.lendCode(code -> code), until);
    }

    public sealed interface Outcome {
        /**
         * What the paper says.
         *
         * @param link for the camera
         * @param code the same for the keyboard
         */
        record Printed(String name, String link, String code, Instant until) implements Outcome {
            /** Constant, since link and code are a secret of the paper's reader. */
            @Override
            public String toString() {
                return "Printed";
            }
        }

        /** They joined before, or left. */
        record JoinedBefore() implements Outcome {}

        /** Whoever holds the paper could take up a role that allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
