package io.cardkeep.application.memory;

import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.pin.SealingChallenges;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sealing challenges in memory. */
public final class MemoryChallenges implements SealingChallenges {
    private final Object lock;
    private final Map<String, SealingChallenge> all = new HashMap<>();

    MemoryChallenges(Object lock) {
        this.lock = lock;
    }

    @Override
    public void add(SealingChallenge challenge) {
        synchronized (lock) {
            all.put(challenge.nonceHash(), challenge);
        }
    }

    @Override
    public Optional<SealingChallenge> take(String nonceHash) {
        synchronized (lock) {
            return Optional.ofNullable(all.remove(nonceHash));
        }
    }

    @Override
    public int forget(Instant endedBefore) {
        synchronized (lock) {
            int before = all.size();
            all.values().removeIf(challenge -> challenge.expiresAt().isBefore(endedBefore));
            return before - all.size();
        }
    }
}
