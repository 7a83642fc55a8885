package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open set-up links. Each method is one transaction. */
public interface SetUpLinks {
    /** Stores a link; links of the same person (or the first admin's) that were open before are gone afterwards. */
    void add(SetUpLink link);

    Optional<SetUpLink> find(String tokenHash, Instant now);

    /**
     * Takes the link and stores whom it makes or changes, in one transaction, on any node only once; false and nothing
     * stored when the link was used or ended meanwhile, or the address or the passkey is taken.
     */
    boolean use(String tokenHash, Joined joined, Instant now, HistoryEntry entry);

    /** A person's open link works no longer. */
    void close(CompanyId company, PersonId person);

    /**
     * Whoever took a link up, and their way in.
     *
     * @param expectedVersion of the person before; null for one who is new
     * @param passkey null for who chose a password
     */
    record Joined(
            Person person,
            @Nullable Long expectedVersion,
            @Nullable Passkey passkey) {
        /** Somebody new, with a password. */
        public static Joined anew(Person person) {
            return new Joined(person, null, null);
        }

        /** Somebody who was invited, with the password they chose. */
        public static Joined withPassword(Person person) {
            return new Joined(person, person.version(), null);
        }

        /** Somebody who was invited, and made a passkey. */
        public static Joined withPasskey(Person person, Passkey passkey) {
            return new Joined(person, person.version(), passkey);
        }
    }
}
