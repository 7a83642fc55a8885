package io.cardkeep.sandbox.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The tokens in force, in memory only: a restart forgets them, as a new token server would. */
public final class Tokens {
    private final Map<String, Grant> access = new HashMap<>();
    private final Map<String, Grant> refresh = new HashMap<>();
    private final InstantSource clock;
    private final Duration lifetime;
    private final RandomGenerator random;

    public Tokens(InstantSource clock, Duration lifetime, RandomGenerator random) {
        this.clock = clock;
        this.lifetime = lifetime;
        this.random = random;
    }

    private record Grant(String companyId, Instant until) {}

    /** A pair of opaque tokens; {@code toString} of the pair shows neither. */
    record Pair(String access, String refresh, long expiresIn) {
        @Override
        public String toString() {
            return "Pair[tokens not shown]";
        }
    }

    synchronized Pair issue(String companyId) {
        Instant now = clock.instant();
        access.values().removeIf(grant -> !grant.until().isAfter(now));
        refresh.values().removeIf(grant -> !grant.until().isAfter(now));
        Pair pair = new Pair(opaque(), opaque(), lifetime.toSeconds());
        access.put(pair.access(), new Grant(companyId, now.plus(lifetime)));
        refresh.put(pair.refresh(), new Grant(companyId, now.plus(lifetime.multipliedBy(30))));
        return pair;
    }

    /** Uses a refresh token up and answers the company it was given to. */
    synchronized Optional<String> useRefresh(String token) {
        return inForce(refresh, token).map(companyId -> {
            refresh.remove(token);
            return companyId;
        });
    }

    /** The company an access token in force belongs to. */
    public synchronized Optional<String> companyOf(String token) {
        return inForce(access, token);
    }

    /** Ends every token, as when EnKash restarts its token server. */
    public synchronized void revokeAll() {
        access.clear();
        refresh.clear();
    }

    private Optional<String> inForce(Map<String, Grant> grants, String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> grant.until().isAfter(clock.instant()))
                .map(Grant::companyId);
    }

    private String opaque() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
