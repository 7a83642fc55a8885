package io.cardkeep.enkash;

import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.pin.SealingChallenges;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Challenges without a database. */
final class InMemoryChallenges implements SealingChallenges {
    private final Map<String, SealingChallenge> open = new ConcurrentHashMap<>();

    @Override
    public void add(SealingChallenge challenge) {
        open.put(challenge.nonceHash(), challenge);
    }

    @Override
    public Optional<SealingChallenge> take(String nonceHash) {
        return Optional.ofNullable(open.remove(nonceHash));
    }

    @Override
    public int forget(Instant endedBefore) {
        int before = open.size();
        open.values().removeIf(each -> each.expiresAt().isBefore(endedBefore));
        return before - open.size();
    }

    int size() {
        return open.size();
    }
}
