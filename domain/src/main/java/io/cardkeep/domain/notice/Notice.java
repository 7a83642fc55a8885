package io.cardkeep.domain.notice;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Instant;

/** Something a person is told by e-mail. */
public sealed interface Notice {
    Person to();

    /** To those who can decide: somebody waits. */
    record DecisionWanted(Person to, PinResetRequest request, Card card, String holderName) implements Notice {}

    record ResetApproved(Person to, PinResetRequest request, Card card, Instant standsUntil) implements Notice {}

    record ResetRejected(Person to, PinResetRequest request, Card card, String note) implements Notice {}

    record ResetExpired(Person to, PinResetRequest request, Card card) implements Notice {}

    /** {@code approved} when the holder may set a PIN until then; else it still waits for a decision. */
    record ResetEndsSoon(Person to, PinResetRequest request, Card card, boolean approved, Instant endsAt)
            implements Notice {}

    /** "Not you? Lock the card." */
    record PinWasSet(Person to, Card card, Instant at) implements Notice {}

    /** To those who can close changes by hand: so many more wait for their word. */
    record OutcomesWanted(Person to, int count) implements Notice {}

    /** To the same: a kind of change is stopped until one of them lets it on. */
    record ChangesStopped(Person to, InstructionKind kind, Instant since) implements Notice {}

    /** Too many wrong passwords in a row: none is taken until then. */
    record PasswordsStopped(Person to, Instant until) implements Notice {}

    /** Somebody gave their password, without signing in, to have all their cards locked. */
    record LockedFromOutside(Person to, Instant at) implements Notice {}

    /** One more way to sign in, or one less. "Not you? Tell an admin." */
    sealed interface OfPasskey extends Notice {
        String label();

        Instant at();
    }

    record PasskeyAdded(Person to, String label, Instant at) implements OfPasskey {}

    record PasskeyRemoved(Person to, String label, Instant at) implements OfPasskey {}

    /** A password, and the app and recovery codes that go with it. "Not you? Tell an admin." */
    sealed interface OfPassword extends Notice {
        Instant at();
    }

    record PasswordChanged(Person to, Instant at) implements OfPassword {}

    record AuthenticatorAdded(Person to, Instant at) implements OfPassword {}

    record AuthenticatorRemoved(Person to, Instant at) implements OfPassword {}

    record RecoveryCodesRenewed(Person to, Instant at) implements OfPassword {}

    /** One was used in place of the app; so many are left. */
    record RecoveryCodeUsed(Person to, int left, Instant at) implements OfPassword {}

    /** Who printed an invitation on paper for them; good until then. */
    record SlipPrinted(Person to, String by, Instant until) implements Notice {}

    /** Somebody who manages people, or the company's single sign-on, changed something of theirs. "Did you not expect it? Tell another admin." */
    sealed interface Handled extends Notice {
        /** Who did it. */
        String by();

        Instant at();
    }

    /** To the old address and the new one: their name, or how they are reached. */
    record DetailsChanged(Person to, String by, Instant at) implements Handled {}

    record RoleChanged(Person to, String by, Role role, Instant at) implements Handled {}

    /** Somebody says that they lost every way in; a second person has to agree. */
    record RecoveryAsked(Person to, String by, Instant at) implements Handled {}

    record Recovered(Person to, String by, Instant at) implements Handled {}

    /** To all who watch over people: whoever has the server's console let somebody in anew. */
    record RecoveredAtConsole(Person to, String name, Instant at) implements Notice {}

    /** The company's single sign-on, which stands in for whoever did it, opens their account from now on. */
    record IdentityLinked(Person to, String by, Instant at) implements Handled {}

    record AccessEnded(Person to, String by, Instant at) implements Handled {}

    record AccessRestored(Person to, String by, Instant at) implements Handled {}

    /** An invitation. The link is a secret of its reader and is given to the mail alone. */
    final class Invitation implements Notice {
        private final Person to;
        private final String link;
        private final Instant expiresAt;

        public Invitation(Person to, String link, Instant expiresAt) {
            this.to = to;
            this.link = link;
            this.expiresAt = expiresAt;
        }

        @Override
        public Person to() {
            return to;
        }

        /** For the mail's text alone. */
        public String link() {
            return link;
        }

        public Instant expiresAt() {
            return expiresAt;
        }

        @Override
        public String toString() {
            return "Invitation";
        }
    }
}
