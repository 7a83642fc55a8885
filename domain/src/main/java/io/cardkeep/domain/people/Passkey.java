package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to sign in by showing that one holds a private key, which never leaves one's device (W3C, Web Authentication
 * Level 3, 4).
 *
 * @param label what its person calls it, 1 to 60 characters
 * @param usedAt null until it was used
 */
public record Passkey(
        PasskeyId id,
        CompanyId company,
        PersonId person,
        String label,
        Credential credential,
        Instant addedAt,
        @Nullable Instant usedAt) {
    /**
     * What the authenticator said of it. Nothing of it is secret.
     *
     * @param id 1 to 1,023 bytes in base64url without padding, unlike any other in the world
     * @param attestation the attestation object in base64url without padding; the public key is in it
     * @param signatures how often it has signed; 0 when it does not count
     * @param transports how browsers reach it, for instance {@code internal}
     */
    public record Credential(String id, String attestation, long signatures, Set<String> transports) {
        public Credential {
            transports = Set.copyOf(transports);
        }
    }

    /**
     * What a browser showed, once its signature was found to be right.
     *
     * @param credential the credential's id
     * @param signatures how often it has signed by now
     */
    public record Shown(String credential, long signatures) {}
}
