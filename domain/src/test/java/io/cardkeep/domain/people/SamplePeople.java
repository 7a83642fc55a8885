package io.cardkeep.domain.people;

import org.jspecify.annotations.Nullable;

/** People as tests need them changed. */
public final class SamplePeople {
    private SamplePeople() {}

    public static Person withEmail(Person person, String email) {
        return changed(person, email, person.passwordHash(), person.active());
    }

    public static Person withPassword(Person person, String hash) {
        return changed(person, person.email(), new PasswordHash(hash), person.active());
    }

    public static Person inactive(Person person) {
        return changed(person, person.email(), person.passwordHash(), false);
    }

    private static Person changed(Person person, String email, @Nullable PasswordHash hash, boolean active) {
        return new Person(
                person.id(),
                person.company(),
                person.name(),
                email,
                hash,
                person.role(),
                person.facts(),
                person.invitedBy(),
                person.confirmedBy(),
                person.since(),
                active,
                person.zone(),
                person.language(),
                person.version());
    }
}
