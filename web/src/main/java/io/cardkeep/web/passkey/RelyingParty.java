package io.cardkeep.web.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Passkeys;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Finds out whether what a browser answered holds, by Spring Security and webauthn4j (Web Authentication Level 3, 7). */
final class RelyingParty {
    /** Others would be kept for nothing, and whoever answers may write anything there. */
    private static final List<String> KNOWN_TRANSPORTS = Arrays.stream(AuthenticatorTransport.values())
            .map(AuthenticatorTransport::getValue)
            .toList();

    private final Site site;
    private final Passkeys passkeys;
    private final Answers answers = new Answers();

    RelyingParty(Site site, Passkeys passkeys) {
        this.site = site;
        this.passkeys = passkeys;
    }

    /**
     * A passkey that was made.
     *
     * @param answered the browser's answer as JSON
     * @return empty when it does not hold
     */
    Optional<Passkey.Credential> made(PublicKeyCredentialCreationOptions options, String answered) {
        return holding(() -> {
            PublicKeyCredential<AuthenticatorAttestationResponse> answer = answers.attestation(answered);
            CredentialRecord made = operations(new StoredCredentials(passkeys))
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(answer, "passkey")));
            return credential(made);
        });
    }

    /**
     * A passkey that was shown.
     *
     * @param answered the browser's answer as JSON
     * @return empty when it does not hold
     */
    Optional<Passkey.Shown> shown(PublicKeyCredentialRequestOptions options, String answered) {
        return holding(() -> {
            PublicKeyCredential<AuthenticatorAssertionResponse> answer = answers.assertion(answered);
            StoredCredentials credentials = new StoredCredentials(passkeys);
            Bytes owner = operations(credentials)
                    .authenticate(new RelyingPartyAuthenticationRequest(options, answer))
                    .getId();
            Bytes named = answer.getResponse().getUserHandle();
            if (named != null && !named.equals(owner)) {
                throw new IllegalArgumentException("It names another person than its own.");
            }
            long signatures =
                    credentials.saved().map(CredentialRecord::getSignatureCount).orElseThrow();
            return new Passkey.Shown(answer.getRawId().toBase64UrlString(), signatures);
        });
    }

    /** The id of the credential that an answer names, whether it holds or not. */
    Optional<String> named(String answered) {
        return holding(() -> answers.assertion(answered).getRawId().toBase64UrlString());
    }

    /** JSON that a browser's script reads. */
    String json(Object options) {
        return answers.write(options);
    }

    private Webauthn4JRelyingPartyOperations operations(StoredCredentials credentials) {
        return new Webauthn4JRelyingPartyOperations(new Owners(), credentials, site.entity(), site.origins());
    }

    private static Passkey.Credential credential(CredentialRecord made) {
        return new Passkey.Credential(
                made.getCredentialId().toBase64UrlString(),
                Objects.requireNonNull(made.getAttestationObject()).toBase64UrlString(),
                made.getSignatureCount(),
                made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .filter(KNOWN_TRANSPORTS::contains)
                        .collect(Collectors.toSet()));
    }

    /** What is no JSON, misses a part or does not verify is told by one of these. */
    private static <T> Optional<T> holding(Supplier<T> answer) {
        try {
            return Optional.of(answer.get());
        } catch (WebAuthnException | IllegalArgumentException | Answers.Unreadable wrong) {
            return Optional.empty();
        }
    }
}
