package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inviting a person of the company, and sending an invitation again. */
public final class InvitePerson {
    private final People people;
    private final Passkeys passkeys;
    private final SendInvitation invitations;
    private final Chronicle chronicle;

    public InvitePerson(People people, Passkeys passkeys, SendInvitation invitations, Chronicle chronicle) {
        this.people = people;
        this.passkeys = passkeys;
        this.invitations = invitations;
        this.chronicle = chronicle;
    }

    /** Makes the person and mails them a link. */
    public Outcome invite(Actor actor, NewPerson person) {
        Draft draft = chronicle.draft(actor, PeopleAction.INVITE);
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            draft.refused("not-allowed");
            return new Outcome.NotAllowed();
        }
        Optional<Outcome> unfit = unfit(actor, person);
        if (unfit.isPresent()) {
            return unfit.get() instanceof Outcome.MoreThanYours
                    ? draft.refused("more-than-own-rights", unfit.get())
                    : unfit.get();
        }
        NewPeople.Invited invited = new NewPeople.Invited(
                Spelling.name(person.name()).orElseThrow(),
                Spelling.address(person.email()).orElseThrow(),
                person.role(),
                number(person));
        return add(actor, invited, draft);
    }

    /** What is wrong with what was typed, before anything is looked up. */
    static Optional<Outcome> unfit(Actor actor, NewPerson person) {
        if (!actor.role().covers(person.role())) {
            return Optional.of(new Outcome.MoreThanYours());
        }
        if (Spelling.name(person.name()).isEmpty()) {
            return Optional.of(new Outcome.NameUnfit());
        }
        if (Spelling.address(person.email()).isEmpty()) {
            return Optional.of(new Outcome.AddressUnfit());
        }
        return Spelling.fitsNumber(person.employeeNumber()) ? Optional.empty() : Optional.of(new Outcome.NumberUnfit());
    }

    /** Sends a new link to somebody who has not joined yet; the old one no longer works. */
    public Outcome again(Actor actor, PersonId person) {
        Draft draft = chronicle.draft(actor, PeopleAction.INVITE);
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            draft.refused("not-allowed");
            return new Outcome.NotAllowed();
        }
        Optional<Person> found = people.find(actor.company(), person);
        if (found.isEmpty()) {
            draft.refused("not-found");
            return new Outcome.NotFound();
        }
        draft.on(found.get()).with("again", "yes");
        if (!actor.role().covers(found.get().role())) {
            return draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
        }
        if (Membership.joined(found.get(), passkeys)) {
            draft.refused("joined-before");
            return new Outcome.JoinedBefore();
        }
        if (!people.change(found.get(), touch(actor, person), draft.ends(DONE))) {
            draft.refused("changed-meanwhile");
            return new Outcome.JoinedBefore();
        }
        return sent(found.get());
    }

    private Outcome add(Actor actor, NewPeople.Invited invited, Draft draft) {
        PersonId id = new PersonId(chronicle.newId());
        Person person = NewPeople.invited(invited, actor.person(), id, actor.company(), chronicle.now());
        Draft made = draft.copy().on(person).with("role", person.role().name());
        if (!people.add(person, touch(actor, id), made.ends(DONE))) {
            draft.refused("address-taken");
            return new Outcome.AddressTaken();
        }
        return sent(person);
    }

    private Outcome sent(Person person) {
        invitations.to(person, chronicle.now());
        return new Outcome.Invited(person.id(), person.email());
    }

    private PersonTouch touch(Actor actor, PersonId on) {
        return new PersonTouch(actor.person(), on, PersonTouch.Kind.INVITED, null, chronicle.now());
    }

    private static @Nullable String number(NewPerson person) {
        String number = person.employeeNumber();
        return number == null || number.isBlank() ? null : number.strip();
    }

    /**
     * Who is invited.
     *
     * @param email where the invitation goes and what they sign in with
     * @param employeeNumber null when there is none
     */
    public record NewPerson(
            String name, String email, Role role, @Nullable String employeeNumber) {}

    public sealed interface Outcome {
        record Invited(PersonId id, String email) implements Outcome {}

        record NameUnfit() implements Outcome {}

        record AddressUnfit() implements Outcome {}

        /** The employee number is longer than 40 characters or holds control characters. */
        record NumberUnfit() implements Outcome {}

        record AddressTaken() implements Outcome {}

        /** They joined before. */
        record JoinedBefore() implements Outcome {}

        /** The role allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
