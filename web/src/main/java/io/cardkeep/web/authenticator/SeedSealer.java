package io.cardkeep.web.authenticator;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SealedSeed;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Encrypts seeds as JWE, {@code dir} with {@code A256GCM} (RFC 7518, 4.5 and 5.3); the header names key and person. */
final class SeedSealer {
    private final SeedKeys keys;

    SeedSealer(SeedKeys keys) {
        this.keys = keys;
    }

    SealedSeed seal(AuthenticatorSeed seed, PersonId person) {
        Map.Entry<String, SecretKey> key = keys.encrypting();
        JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(key.getKey())
                .subject(person.value().toString())
                .build();
        JWEObject jwe = seed.lend(bytes -> new JWEObject(header, new Payload(bytes.clone())));
        try {
            jwe.encrypt(new DirectEncrypter(key.getValue()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The seed could not be encrypted.", e);
        }
        return new SealedSeed(jwe.serialize());
    }

    /** Empty for what is not this person's, was changed, or is under a key that is gone. */
    Optional<AuthenticatorSeed> open(SealedSeed sealed, PersonId person) {
        try {
            JWEObject jwe = JWEObject.parse(sealed.text());
            JWEHeader header = jwe.getHeader();
            Optional<SecretKey> key = Optional.ofNullable(header.getKeyID()).flatMap(keys::decrypting);
            if (key.isEmpty() || !person.value().toString().equals(header.getSubject())) {
                return Optional.empty();
            }
            jwe.decrypt(new DirectDecrypter(key.get()));
            return Optional.of(new AuthenticatorSeed(jwe.getPayload().toBytes()));
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
