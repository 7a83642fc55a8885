package io.cardkeep.web.signon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Whom the provider knows, when they signed in there, and what its ID tokens say of them. */
final class ProviderPeople implements UserDetailsService, OAuth2TokenCustomizer<JwtEncodingContext> {
    private final InstantSource clock;
    private final Map<String, Map<String, Object>> claims = new ConcurrentHashMap<>();
    private final Map<String, Instant> signedIn = new ConcurrentHashMap<>();
    private volatile Consumer<JwtClaimsSet.Builder> change = unchanged -> {};

    ProviderPeople(InstantSource clock) {
        this.clock = clock;
    }

    void add(String user, Map<String, Object> said) {
        claims.put(user, said);
    }

    void says(Consumer<JwtClaimsSet.Builder> other) {
        change = other;
    }

    void signedIn(String user) {
        signedIn.put(user, clock.instant());
    }

    @Override
    public UserDetails loadUserByUsername(String user) {
        if (!claims.containsKey(user)) {
            throw new UsernameNotFoundException("Unknown.");
        }
        return User.withUsername(user).password("{noop}" + Provider.PASSWORD).build();
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            String user = Objects.requireNonNull(context.<Authentication>getPrincipal())
                    .getName();
            Instant now = clock.instant();
            JwtClaimsSet.Builder token = context.getClaims();
            token.issuedAt(now)
                    .expiresAt(now.plus(Duration.ofMinutes(30)))
                    .claim(
                            "auth_time",
                            Objects.requireNonNull(signedIn.get(user)).getEpochSecond())
                    .claims(all -> all.putAll(claims.getOrDefault(user, Map.of())));
            change.accept(token);
        }
    }
}
