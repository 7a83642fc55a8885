package io.cardkeep.application.people;

import io.cardkeep.domain.people.ExternalIdentity;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the company's single sign-on says of somebody, once its signature was found to hold.
 *
 * @param identity by which it knows them
 * @param provider what people call it
 * @param email an address that it vouches for; null for none
 * @param name as people call them; any text
 * @param ofCompany whether it names them as somebody of this company
 * @param roles that it lets them have here; all of them where it does not speak of roles
 * @param shownAt when they showed it who they are (OpenID Connect Core 1.0, 2: {@code auth_time}); null when it does not say
 */
public record SignOnClaims(
        ExternalIdentity identity,
        String provider,
        @Nullable String email,
        String name,
        boolean ofCompany,
        Set<Role> roles,
        @Nullable Instant shownAt) {
    public SignOnClaims {
        roles = Set.copyOf(roles);
    }
}
