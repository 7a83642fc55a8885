package io.cardkeep.application.people;

import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.Person;

/** Whether somebody has taken up their invitation. */
final class Membership {
    private Membership() {}

    /** Whether they have a way in: a password, the single sign-on or a passkey. */
    static boolean joined(Person person, Passkeys passkeys) {
        return joined(person, !passkeys.of(person.company(), person.id()).isEmpty());
    }

    /** As {@link #joined(Person, Passkeys)}, for whoever knows of the passkeys. */
    static boolean joined(Person person, boolean withPasskey) {
        return withPasskey || person.passwordHash() != null || person.identity() != null;
    }
}
