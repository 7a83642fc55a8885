package io.cardkeep.web.signon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the provider tells of itself (OpenID Connect Discovery 1.0, 4), asked for when somebody first needs it, so that a
 * dead provider keeps nobody from starting.
 */
final class Discovery {
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private final SignOnSettings settings;
    private final String callback;
    private final RestClient http;
    private volatile @Nullable ClientRegistration known;

    /**
     * Of one provider.
     *
     * @param callback where it sends browsers back to
     */
    Discovery(SignOnSettings settings, String callback, RestClient http) {
        this.settings = settings;
        this.callback = callback;
        this.http = http;
    }

    /**
     * The provider as it told.
     *
     * @throws ProviderSilent when it does not
     */
    ClientRegistration registration() {
        ClientRegistration before = known;
        if (before != null) {
            return before;
        }
        ClientRegistration now = registered(told());
        known = now;
        return now;
    }

    /** Where it sends browsers back to. */
    String callback() {
        return callback;
    }

    private Map<String, Object> told() {
        String issuer = Objects.requireNonNull(settings.issuer(), "There is no provider.");
        try {
            Map<String, Object> told = http.get()
                    .uri(issuer.replaceAll("/+$", "") + WELL_KNOWN)
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            if (told == null || !issuer.equals(told.get("issuer"))) {
                throw new ProviderSilent("The provider of CARDKEEP_SSO_ISSUER calls itself by another address.");
            }
            return told;
        } catch (RestClientException e) {
            throw new ProviderSilent(e);
        }
    }

    private ClientRegistration registered(Map<String, Object> told) {
        try {
            ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(told)
                    .registrationId("sso")
                    .clientId(Objects.requireNonNull(settings.clientId(), "CARDKEEP_SSO_CLIENT_ID is missing."))
                    .clientSecret(settings.clientSecret())
                    .redirectUri(callback)
                    .scope(scopes())
                    .build();
            if (registration.getProviderDetails().getAuthorizationUri() == null) {
                throw new ProviderSilent("The provider of CARDKEEP_SSO_ISSUER signs nobody in.");
            }
            return registration;
        } catch (IllegalArgumentException e) {
            throw new ProviderSilent(e);
        }
    }

    private List<String> scopes() {
        return Stream.concat(Stream.of("openid"), settings.scopes().stream())
                .distinct()
                .toList();
    }
}
