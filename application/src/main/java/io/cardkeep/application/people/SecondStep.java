package io.cardkeep.application.people;

import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.Person;

/** What has to follow a right password before it signs anybody in. */
public enum SecondStep {
    /** Nothing: the password alone is enough, as in a demo. */
    NONE,
    /** A code of their authenticator app, a recovery code, or their passkey. */
    CODE,
    /** They have no second factor yet, and set up an authenticator app first. */
    SET_UP;

    /** Which one it is, of whom. */
    public static final class Rule {
        private final AuthenticatorApps apps;
        private final Passkeys passkeys;
        private final boolean passwordsAlone;

        /**
         * A rule.
         *
         * @param passwordsAlone whether the password of somebody without an app is enough
         */
        public Rule(AuthenticatorApps apps, Passkeys passkeys, boolean passwordsAlone) {
            this.apps = apps;
            this.passkeys = passkeys;
            this.passwordsAlone = passwordsAlone;
        }

        /** What has to follow somebody's password. */
        public SecondStep of(Person person) {
            if (apps.of(person.company(), person.id()).isPresent()) {
                return CODE;
            }
            if (passwordsAlone) {
                return NONE;
            }
            return hasPasskey(person) ? CODE : SET_UP;
        }

        /** Whether they could not sign in without their authenticator app. */
        boolean needsTheApp(Person person) {
            return !passwordsAlone && person.passwordHash() != null && !hasPasskey(person);
        }

        private boolean hasPasskey(Person person) {
            return !passkeys.of(person.company(), person.id()).isEmpty();
        }
    }
}
