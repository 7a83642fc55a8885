package io.cardkeep.web.passkey;

import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Passkeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * What Spring Security's relying party reads passkeys from. What it would save is kept here for the one ceremony: use
 * cases store it, together with the history.
 */
final class StoredCredentials implements UserCredentialRepository {
    private final Passkeys passkeys;
    private @Nullable CredentialRecord saved;

    StoredCredentials(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** What the ceremony came to. */
    Optional<CredentialRecord> saved() {
        return Optional.ofNullable(saved);
    }

    @Override
    public void save(CredentialRecord record) {
        saved = record;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(credential.toBase64UrlString())
                .map(StoredCredentials::record)
                .orElse(null);
    }

    /** Nothing asks for them: the options of a ceremony are made by us. */
    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException();
    }

    private static CredentialRecord record(Passkey passkey) {
        Passkey.Credential credential = passkey.credential();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credential.id()))
                .userEntityUserId(Owners.handle(passkey.person()))
                .publicKey(new ImmutablePublicKeyCose(new byte[0]))
                .signatureCount(credential.signatures())
                .uvInitialized(true)
                .transports(credential.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(Bytes.fromBase64(credential.attestation()))
                .label(passkey.label())
                .build();
    }
}
