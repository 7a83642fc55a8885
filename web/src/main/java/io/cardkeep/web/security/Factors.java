package io.cardkeep.web.security;

import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** By what somebody showed who they are, and when: Spring Security's factor authorities. */
public final class Factors {
    /** How long showing it counts for what needs it. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private Factors() {}

    /**
     * Somebody who gave their password.
     *
     * @param details of the request; null for none
     */
    public static Authentication byPassword(Actor actor, Instant at, @Nullable Object details) {
        return by(FactorGrantedAuthority.PASSWORD_AUTHORITY, actor, at, details);
    }

    /** Somebody who used their passkey. */
    static Authentication byPasskey(Actor actor, Instant at) {
        return by(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, actor, at, null);
    }

    private static Authentication by(String factor, Actor actor, Instant at, @Nullable Object details) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.as(actor),
                null,
                List.of(
                        new SimpleGrantedAuthority("ROLE_" + actor.role().name()),
                        FactorGrantedAuthority.withAuthority(factor)
                                .issuedAt(at)
                                .build()));
        token.setDetails(details);
        return token;
    }

    /** When they last showed it, by whatever factor; long ago when they never did. */
    static Instant lastShown(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /**
     * Whether they showed it within the last five minutes, by whatever factor.
     *
     * @param more for how much longer it counts
     */
    static boolean areFresh(@Nullable Authentication authentication, Instant now, Duration more) {
        return authentication != null
                && now.isBefore(lastShown(authentication).plus(FRESH).plus(more));
    }
}
