package io.cardkeep.domain.people;

/** People as tests need them changed. */
public final class SamplePeople {
    private SamplePeople() {}

    public static Person withEmail(Person person, String email) {
        return person.called(person.name(), email, person.facts());
    }

    public static Person withPassword(Person person, String hash) {
        return person.withPassword(new PasswordHash(hash));
    }

    public static Person inactive(Person person) {
        return person.withAccess(false);
    }
}
