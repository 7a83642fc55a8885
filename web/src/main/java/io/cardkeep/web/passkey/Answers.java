package io.cardkeep.web.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a browser answers and writes what it is asked, in the JSON of Web Authentication Level 3, 5.1.8 to 5.1.11. */
final class Answers {
    /** An attestation object without a certificate has a few hundred bytes. */
    private static final int LONGEST = 16_384;

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    /** Fails with {@link Unreadable}. */
    PublicKeyCredential<AuthenticatorAttestationResponse> attestation(String answered) {
        PublicKeyCredential<AuthenticatorAttestationResponse> answer = read(answered, ATTESTATION);
        AuthenticatorAttestationResponse response = answer.getResponse();
        whole(answer.getId(), answer.getRawId(), response);
        whole(response.getAttestationObject(), response.getClientDataJSON());
        return answer;
    }

    /** Fails with {@link Unreadable}. */
    PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String answered) {
        PublicKeyCredential<AuthenticatorAssertionResponse> answer = read(answered, ASSERTION);
        AuthenticatorAssertionResponse response = answer.getResponse();
        whole(answer.getId(), answer.getRawId(), response);
        whole(response.getAuthenticatorData(), response.getClientDataJSON(), response.getSignature());
        return answer;
    }

    private <T> T read(String answered, TypeReference<T> type) {
        if (answered.length() > LONGEST) {
            throw new Unreadable();
        }
        try {
            T answer = json.readValue(answered, type);
            whole(answer);
            return answer;
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new Unreadable();
        }
    }

    /** What the library takes for granted may be missing in what somebody sends. */
    private static void whole(@Nullable Object... parts) {
        for (Object part : parts) {
            if (part == null) {
                throw new Unreadable();
            }
        }
    }

    /** It is not what a browser answers. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
