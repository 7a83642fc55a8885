package io.cardkeep.web;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import io.cardkeep.web.wiring.Installation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Where a test puts people and changes them, past every use case. All sign in with {@link Cast#PASSWORD}. */
public final class Stage {
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T04:30:00Z");

    private final People people;
    private final CompanyId company;
    private final PasswordHash hash;

    Stage(ApplicationContext context) {
        this.people = context.getBean(People.class);
        this.company = context.getBean(Installation.class).company();
        try (Password password = new Password(Cast.PASSWORD.toCharArray())) {
            this.hash = context.getBean(PasswordHasher.class).hash(password);
        }
    }

    /** Somebody the installation itself made, long ago. */
    public Person enter(String name, String email, Role role) {
        Person person = person(new PersonId(UUID.randomUUID()), name, email, role, true, 0);
        if (!people.add(person, null, entry(person))) {
            throw new IllegalStateException(email + " is there already.");
        }
        return person;
    }

    /** Somebody as they are stored now. */
    public Person now(Person person) {
        return people.find(company, person.id()).orElseThrow();
    }

    /** Changes somebody's role, or whether they are active at all. */
    public void change(Person person, Role role, boolean active) {
        Person now = people.find(company, person.id()).orElseThrow();
        Person changed = person(now.id(), now.name(), now.email(), role, active, now.version());
        if (!people.change(changed, null, entry(changed))) {
            throw new IllegalStateException(now.email() + " was changed meanwhile.");
        }
    }

    private Person person(PersonId id, String name, String email, Role role, boolean active, long version) {
        return new Person(
                id,
                company,
                name,
                email,
                hash,
                null,
                role,
                Person.Facts.UNKNOWN,
                Sponsors.NOBODY,
                LONG_AGO,
                active,
                "Asia/Kolkata",
                "en",
                version);
    }

    private HistoryEntry entry(Person person) {
        return new HistoryEntry(
                new HistoryEntryId(UUID.randomUUID()),
                company,
                LONG_AGO,
                Who.SYSTEM,
                Origin.INTERNAL,
                PeopleAction.JOIN,
                Outcome.DONE,
                List.of(new Touch(Touch.Kind.PERSON, person.id().value().toString(), person.name())),
                Collections.emptySortedMap());
    }
}
