package io.cardkeep.web.security;

import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** By what somebody showed who they are, and when: Spring Security's factor authorities. */
public final class Factors {
    /** How long showing it counts for what needs it. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** A code of an authenticator app, or one that stands in for it; Spring Security has no name for it. */
    private static final String CODE = "FACTOR_TOTP";

    private Factors() {}

    /**
     * Somebody who gave their password.
     *
     * @param details of the request; null for none
     */
    public static Authentication byPassword(Actor actor, Instant at, @Nullable Object details) {
        return by(actor, at, details, FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    /** Somebody who used their passkey. */
    static Authentication byPasskey(Actor actor, Instant at) {
        return by(actor, at, null, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    /** Somebody who gave their password, and a code after it. */
    static Authentication byPasswordAndCode(Actor actor, Instant at) {
        return by(actor, at, null, FactorGrantedAuthority.PASSWORD_AUTHORITY, CODE);
    }

    /** Somebody who is signed in and gave a code. */
    static Authentication byCode(Actor actor, Instant at) {
        return by(actor, at, null, CODE);
    }

    /**
     * Somebody whom the company's single sign-on knows.
     *
     * @param shown when they showed it who they are
     */
    static Authentication bySignOn(Actor actor, Instant shown) {
        return by(actor, shown, null, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
    }

    private static Authentication by(Actor actor, Instant at, @Nullable Object details, String... factors) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
        for (String factor : factors) {
            authorities.add(
                    FactorGrantedAuthority.withAuthority(factor).issuedAt(at).build());
        }
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(SignedIn.as(actor), null, authorities);
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
