package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passkeys that sign people in. Each method is one transaction. */
public interface Passkeys {
    /** So many a person at most: a phone, a computer and a spare, a few times over. */
    int MOST = 10;

    /**
     * For sign-in, which begins with nothing else.
     *
     * @param credential the credential's id
     */
    Optional<Passkey> find(String credential);

    /** A person's, the oldest first. */
    List<Passkey> of(CompanyId company, PersonId person);

    /** Which of some people have one at least. */
    Set<PersonId> owners(CompanyId company, Collection<PersonId> people);

    /** Stores one with its entry, unless the credential is known or the person has {@link #MOST}. */
    Adding add(Passkey passkey, HistoryEntry entry);

    /**
     * Notes that it was used, on any node only once for each signature.
     *
     * @param signatures how often it has signed by now
     * @return false when it is gone, or when it counts and has signed no more often than before, so that there may be a
     *     copy of it (Web Authentication Level 3, 6.1.1)
     */
    boolean used(Passkey passkey, long signatures, Instant at);

    /** Takes one away with its entry, unless its person could not sign in any more. */
    Removing remove(Passkey passkey, HistoryEntry entry);

    enum Adding {
        ADDED,
        KNOWN_ALREADY,
        TOO_MANY
    }

    enum Removing {
        REMOVED,
        /** It was gone before. */
        GONE,
        /** The person has no password and no other passkey. */
        LAST_WAY_IN
    }
}
