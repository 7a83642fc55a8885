package io.cardkeep.application.story;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes people of a story; reads like a sentence. */
public final class PersonBuilder {
    private final World world;
    private final String name;
    private final Role role;
    private @Nullable PersonId invitedBy;
    private @Nullable PersonId confirmedBy;
    private @Nullable PasswordHash hash;
    private Person.Facts facts = Person.Facts.UNKNOWN;

    PersonBuilder(World world, String name, Role role) {
        this.world = world;
        this.name = name;
        this.role = role;
    }

    public PersonBuilder invitedBy(Actor inviter) {
        invitedBy = inviter.person();
        return this;
    }

    public PersonBuilder confirmedBy(Actor second) {
        confirmedBy = second.person();
        return this;
    }

    public PersonBuilder known(Person.Facts known) {
        facts = known;
        return this;
    }

    /** Somebody who took their invitation up, with a password. */
    public PersonBuilder joined() {
        hash = new PlainHasher().hash(new Password("correct horse battery".toCharArray()));
        return this;
    }

    /** Stores them, and answers them as they act. */
    public Actor build() {
        PersonId id = new PersonId(Samples.id());
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.cardkeep.test";
        Instant now = world.clock.instant();
        Person person = new Person(
                id,
                World.COMPANY,
                name,
                email,
                hash,
                null,
                role,
                facts,
                new Sponsors(invitedBy, null, confirmedBy),
                now,
                true,
                "Asia/Kolkata",
                "en",
                0);
        @Nullable
        PersonTouch touch =
                invitedBy == null ? null : new PersonTouch(invitedBy, id, PersonTouch.Kind.INVITED, null, now);
        if (!world.memory.people().add(person, touch, made(person))) {
            throw new AssertionError(email + " is there already.");
        }
        return new Actor(World.COMPANY, id, name, role, new Origin("10.4.1.20"));
    }

    private HistoryEntry made(Person person) {
        return world.chronicle
                .draft(World.COMPANY, PeopleAction.INVITE)
                .on(person)
                .ends(Outcome.DONE);
    }
}
