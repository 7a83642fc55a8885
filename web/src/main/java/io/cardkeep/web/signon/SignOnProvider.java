package io.cardkeep.web.signon;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The provider: sends people there and judges what they bring back. Spring Security exchanges the code and checks state,
 * nonce, signature, issuer, audience and times of the ID token (OpenID Connect Core 1.0, 3.1.3.7).
 */
final class SignOnProvider {
    /** Names who answers, so that no other provider's answer is taken for this one's (RFC 9207). */
    private static final String ISSUER = "iss";

    private static final Logger LOG = LoggerFactory.getLogger(SignOnProvider.class);

    private final Discovery discovery;
    private final AuthenticationProvider judge;

    SignOnProvider(Discovery discovery, AuthenticationProvider judge) {
        this.discovery = discovery;
        this.judge = judge;
    }

    /**
     * Where a browser is sent.
     *
     * @param again whether its person has to show who they are even if the provider knows (OpenID Connect Core 1.0,
     *     3.1.2.1: {@code max_age})
     * @throws ProviderSilent when the provider does not tell where
     */
    URI address(SignOnAttempt attempt, boolean again) {
        return URI.create(request(attempt, again).getAuthorizationRequestUri());
    }

    /**
     * Judges what a browser brings back.
     *
     * @param answer the parameters of its address
     * @throws NoWord when it is not the provider's word, not for us, or not for this attempt
     * @throws ProviderSilent when the provider cannot be asked
     */
    OidcUser judge(SignOnAttempt attempt, Map<String, String> answer) {
        ClientRegistration registration = discovery.registration();
        String issuer = answer.get(ISSUER);
        if (issuer != null && !issuer.equals(registration.getProviderDetails().getIssuerUri())) {
            throw new NoWord(false);
        }
        OAuth2AuthorizationExchange exchange =
                new OAuth2AuthorizationExchange(request(attempt, false), response(answer));
        try {
            Authentication judged = judge.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            return (OidcUser) Objects.requireNonNull(
                    Objects.requireNonNull(judged, "The scope is always openid.")
                            .getPrincipal(),
                    "A word is somebody's.");
        } catch (OAuth2AuthenticationException e) {
            boolean givenUp = answer.containsKey(OAuth2ParameterNames.ERROR);
            if (!givenUp) {
                LOG.warn(
                        "The word of the single sign-on was not taken: {}.",
                        e.getError().getErrorCode());
            }
            throw new NoWord(givenUp);
        }
    }

    private OAuth2AuthorizationRequest request(SignOnAttempt attempt, boolean again) {
        ClientRegistration registration = discovery.registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(discovery.callback())
                .scopes(registration.getScopes())
                .state(attempt.state())
                .attributes(kept -> {
                    kept.put(OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId());
                    kept.put(OidcParameterNames.NONCE, attempt.nonce());
                    kept.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                })
                .additionalParameters(sent -> {
                    sent.put(OidcParameterNames.NONCE, SignOnAttempt.hashed(attempt.nonce()));
                    sent.put(PkceParameterNames.CODE_CHALLENGE, SignOnAttempt.hashed(attempt.verifier()));
                    sent.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                    if (again) {
                        sent.put("max_age", "0");
                    }
                })
                .build();
    }

    private OAuth2AuthorizationResponse response(Map<String, String> answer) {
        @Nullable String code = answer.get(OAuth2ParameterNames.CODE);
        OAuth2AuthorizationResponse.Builder response = code == null
                ? OAuth2AuthorizationResponse.error(answer.getOrDefault(OAuth2ParameterNames.ERROR, "invalid_request"))
                : OAuth2AuthorizationResponse.success(code);
        return response.redirectUri(discovery.callback())
                .state(answer.getOrDefault(OAuth2ParameterNames.STATE, ""))
                .build();
    }
}
