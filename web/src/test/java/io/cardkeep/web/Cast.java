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
import io.cardkeep.web.wiring.Installation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The people of a test's company, who have all joined with one password. */
public record Cast(Person employee, Person employee2, Person admin, Person admin2, Person auditor) {
    public static final String PASSWORD = "a password for tests alone";

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T04:30:00Z");

    static Cast join(ApplicationContext context) {
        Stage stage = new Stage(
                context.getBean(People.class),
                context.getBean(Installation.class).company(),
                hash(context.getBean(PasswordHasher.class)));
        return new Cast(
                stage.enter("Johny Bateman", "employee@cardkeep.test", Role.EMPLOYEE),
                stage.enter("Asha Rao", "employee2@cardkeep.test", Role.EMPLOYEE),
                stage.enter("Meera Iyer", "admin@cardkeep.test", Role.ADMIN),
                stage.enter("Vikram Shah", "admin2@cardkeep.test", Role.ADMIN),
                stage.enter("Farah Khan", "auditor@cardkeep.test", Role.AUDITOR));
    }

    private static PasswordHash hash(PasswordHasher hasher) {
        try (Password password = new Password(PASSWORD.toCharArray())) {
            return hasher.hash(password);
        }
    }

    /** Where people are added. */
    private record Stage(People people, CompanyId company, PasswordHash hash) {
        Person enter(String name, String email, Role role) {
            Person person = new Person(
                    new PersonId(UUID.randomUUID()),
                    company,
                    name,
                    email,
                    hash,
                    role,
                    Person.Facts.UNKNOWN,
                    null,
                    null,
                    LONG_AGO,
                    true,
                    "Asia/Kolkata",
                    "en",
                    0);
            if (!people.add(person, null, entry(person))) {
                throw new IllegalStateException(email + " is there already.");
            }
            return person;
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
}
