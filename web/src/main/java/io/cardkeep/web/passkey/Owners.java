package io.cardkeep.web.passkey;

import io.cardkeep.domain.people.PersonId;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Names the owner of a passkey to Spring Security's relying party by nothing but their id. */
final class Owners implements PublicKeyCredentialUserEntityRepository {
    /** The user handle: no name or address in it (Web Authentication Level 3, 14.6.1). */
    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(handle.toBase64UrlString())
                .build();
    }

    /** Nothing asks for these: whom a ceremony is for is said by us. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }
}
