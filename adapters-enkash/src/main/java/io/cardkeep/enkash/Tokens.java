package io.cardkeep.enkash;

import io.cardkeep.domain.company.CompanyId;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens of all companies. */
final class Tokens {
    private final TokenEndpoint endpoint;
    private final InstantSource clock;
    private final Map<CompanyId, CompanyToken> byCompany = new ConcurrentHashMap<>();

    Tokens(TokenEndpoint endpoint, InstantSource clock) {
        this.endpoint = endpoint;
        this.clock = clock;
    }

    CompanyToken of(EnkashCredentials credentials) {
        return byCompany.computeIfAbsent(
                credentials.company(), company -> new CompanyToken(credentials, endpoint, clock));
    }
}
