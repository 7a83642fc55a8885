package io.cardkeep.application.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes people as they are at first. */
final class NewPeople {
    private static final String ZONE = "Asia/Kolkata";
    private static final String LANGUAGE = "en";

    private NewPeople() {}

    static Person firstAdmin(
            PersonId id, CompanyId company, String name, String email, PasswordHash hash, Instant now) {
        return fresh(id, company, new Invited(name, email, Role.ADMIN, null), Sponsors.NOBODY, now)
                .withPassword(hash);
    }

    /** Whom nobody invited. */
    static Person employee(PersonId id, CompanyId company, String name, String email, Instant now) {
        return fresh(id, company, new Invited(name, email, Role.EMPLOYEE, null), Sponsors.NOBODY, now);
    }

    static Person invited(Invited invited, PersonId by, PersonId id, CompanyId company, Instant now) {
        return fresh(id, company, invited, Sponsors.inviter(by), now);
    }

    private static Person fresh(PersonId id, CompanyId company, Invited told, Sponsors sponsors, Instant now) {
        return new Person(
                id,
                company,
                told.name(),
                told.email(),
                null,
                null,
                told.role(),
                Person.Facts.UNKNOWN.reachedBy(told.employeeNumber(), null),
                sponsors,
                now,
                true,
                ZONE,
                LANGUAGE,
                0);
    }

    /** What an inviter tells of somebody, spelt well. */
    record Invited(
            String name, String email, Role role, @Nullable String employeeNumber) {}
}
