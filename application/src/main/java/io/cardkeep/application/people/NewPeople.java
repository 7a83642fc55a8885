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
        return new Person(
                id,
                company,
                name,
                email,
                hash,
                null,
                Role.ADMIN,
                Person.Facts.UNKNOWN,
                Sponsors.NOBODY,
                now,
                true,
                ZONE,
                LANGUAGE,
                0);
    }

    /** Whom nobody invited. */
    static Person employee(PersonId id, CompanyId company, String name, String email, Instant now) {
        return new Person(
                id,
                company,
                name,
                email,
                null,
                null,
                Role.EMPLOYEE,
                Person.Facts.UNKNOWN,
                Sponsors.NOBODY,
                now,
                true,
                ZONE,
                LANGUAGE,
                0);
    }

    static Person invited(Invited invited, PersonId by, PersonId id, CompanyId company, Instant now) {
        Person.Facts facts = new Person.Facts(invited.employeeNumber(), null, null, null, null);
        return new Person(
                id,
                company,
                invited.name(),
                invited.email(),
                null,
                null,
                invited.role(),
                facts,
                Sponsors.inviter(by),
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
