package io.cardkeep.domain.pin;

import java.time.Instant;
import java.util.Optional;

/** The open challenges. Each method is one transaction. */
public interface SealingChallenges {
    void add(SealingChallenge challenge);

    /**
     * Takes a challenge away and answers it, also when it has ended meanwhile; on all nodes together only once ({@code
     * DELETE … RETURNING}).
     */
    Optional<SealingChallenge> take(String nonceHash);

    /** Forgets challenges that ended before a time; answers how many. */
    int forget(Instant endedBefore);
}
