package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row a person's password was guessed wrong, on all nodes together. Each method is one transaction. Only
 * passwords are stopped: whoever has another factor is not kept out by somebody who guesses.
 */
public interface PasswordGuesses {
    /** So many in a row stop passwords for a while (OWASP ASVS 5.0, 6.3.1). */
    int MOST = 10;

    Duration STOPPED_FOR = Duration.ofMinutes(30);

    /** Whether no password of theirs is taken at the moment, right or wrong. */
    boolean areStopped(CompanyId company, PersonId person, Instant now);

    /** Counts a wrong one. */
    Counted wrong(CompanyId company, PersonId person, Instant now);

    /** A right one: counting begins anew. */
    void right(CompanyId company, PersonId person);

    enum Counted {
        /** The first in a row. */
        FIRST,
        ANOTHER,
        /** It is the one that stops them. */
        STOPS
    }
}
