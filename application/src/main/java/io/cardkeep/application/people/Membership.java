package io.cardkeep.application.people;

import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.Person;

/** Whether somebody has taken up their invitation. */
final class Membership {
    private Membership() {}

    /** Whether they have a way in, a password or a passkey. */
    static boolean joined(Person person, Passkeys passkeys) {
        return person.passwordHash() != null
                || !passkeys.of(person.company(), person.id()).isEmpty();
    }
}
