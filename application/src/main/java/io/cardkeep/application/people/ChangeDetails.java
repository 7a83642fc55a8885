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

/**
 * Changing what somebody is called and how they are reached. Whoever does so could come by the account: both addresses
 * are told at once, no PIN runs on the account for a day, and for 30 days they decide nothing for its owner.
 */
public final class ChangeDetails {
    private final People people;
    private final Passkeys passkeys;
    private final SendInvitation invitations;
    private final Notices notices;
    private final Chronicle chronicle;

    public ChangeDetails(
            People people, Passkeys passkeys, SendInvitation invitations, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.passkeys = passkeys;
        this.invitations = invitations;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Changes them, if they are spelt well and the address is nobody else's. */
    public Outcome change(Actor actor, PersonId id, Details typed) {
        Draft draft = chronicle.draft(actor, PeopleAction.CHANGE_DETAILS);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found found
            when !actor.role().covers(found.person().role()) ->
                draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
            case Managed.Found(var person) ->
                switch (Spelt.of(typed)) {
                    case Spelt.Unfit(Field field) -> new Outcome.Unfit(field);
                    case Spelt.Well well -> change(actor, person, well.appliedTo(person), draft);
                };
        };
    }

    private Outcome change(Actor actor, Person before, Person after, Draft draft) {
        Changes changes = Changes.between(before, after);
        if (changes.none()) {
            return new Outcome.Unchanged(before.name());
        }
        changes.noteIn(draft);
        if (changes.moved() && people.findByEmail(after.email()).isPresent()) {
            return draft.refused("address-taken", new Outcome.Unfit(Field.ADDRESS_TAKEN));
        }
        boolean joined = Membership.joined(before, passkeys);
        PersonTouch touch = changes.ofReach() ? touch(actor, before, joined) : null;
        if (!people.change(after, touch, draft.copy().ends(DONE))) {
            return draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
        }
        if (changes.ofReach()) {
            tell(actor, changes, joined);
        }
        return new Outcome.Changed(after.name(), joined && changes.ofReach());
    }

    private PersonTouch touch(Actor actor, Person person, boolean joined) {
        return new PersonTouch(
                actor.person(),
                person.id(),
                joined ? PersonTouch.Kind.CONTACT_CHANGED : PersonTouch.Kind.INVITED,
                null,
                chronicle.now());
    }

    /** Who has not joined yet gets their invitation where they are reached now, and the one before ends. */
    private void tell(Actor actor, Changes changes, boolean joined) {
        Person before = changes.before();
        Person after = changes.after();
        notices.send(new Notice.DetailsChanged(before, actor.name(), chronicle.now()));
        if (joined && changes.moved()) {
            notices.send(new Notice.DetailsChanged(after, actor.name(), chronicle.now()));
        }
        if (!joined && changes.moved() && after.active()) {
            invitations.to(after, chronicle.now());
        }
    }

    /**
     * What was typed.
     *
     * @param mobile ten digits; blank for none
     * @param employeeNumber blank for none
     */
    public record Details(String name, String email, String mobile, String employeeNumber) {}

    /** What will not do. */
    public enum Field {
        NAME,
        ADDRESS,
        ADDRESS_TAKEN,
        MOBILE,
        NUMBER
    }

    public sealed interface Outcome {
        /**
         * They are changed.
         *
         * @param settles whether no PIN runs on the account for a day
         */
        record Changed(String name, boolean settles) implements Outcome {}

        record Unchanged(String name) implements Outcome {}

        record Unfit(Field field) implements Outcome {}

        /** Their role allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
