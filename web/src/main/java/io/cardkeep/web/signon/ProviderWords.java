package io.cardkeep.web.signon;

import io.cardkeep.application.people.SignOnClaims;
import io.cardkeep.domain.people.ExternalIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads what a provider says of somebody, by the names that the settings give. */
final class ProviderWords {
    private final SignOnSettings settings;

    ProviderWords(SignOnSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads.
     *
     * @throws NoWord when it names nobody as the standard wants it
     */
    SignOnClaims read(OidcUser user) {
        return new SignOnClaims(
                identity(user),
                settings.name(),
                email(user),
                Optional.ofNullable(user.getFullName()).orElse(""),
                isOfCompany(user),
                settings.roles().of(texts(user, settings.roleClaim())),
                user.getIdToken().getAuthenticatedAt());
    }

    private static ExternalIdentity identity(OidcUser user) {
        try {
            return new ExternalIdentity(
                    Objects.requireNonNull(user.getIssuer()).toString(), Objects.requireNonNull(user.getSubject()));
        } catch (IllegalArgumentException tooLong) {
            throw new NoWord(false);
        }
    }

    /** One that it verified, since addresses are what accounts are found by at first. */
    private @Nullable String email(OidcUser user) {
        boolean believed = settings.trustEmails() || Boolean.TRUE.equals(user.getEmailVerified());
        return believed ? user.getEmail() : null;
    }

    private boolean isOfCompany(OidcUser user) {
        String claim = settings.companyClaim();
        return claim == null || texts(user, claim).contains(settings.company());
    }

    /** By its whole name, which may be an address with dots in it, or by the way to it through what holds it. */
    private static List<String> texts(OidcUser user, String claim) {
        Object value = user.getClaims().get(claim);
        return texts(value == null ? at(user.getClaims(), claim.split("\\.", -1)) : value);
    }

    private static @Nullable Object at(Map<String, Object> claims, String... way) {
        Object here = claims;
        for (String step : way) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case Collection<?> values ->
                values.stream().filter(Objects::nonNull).map(Object::toString).toList();
            case null -> List.of();
            default -> List.of(value.toString());
        };
    }
}
