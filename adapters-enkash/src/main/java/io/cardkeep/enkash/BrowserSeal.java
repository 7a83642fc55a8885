package io.cardkeep.enkash;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.cardkeep.domain.card.BrowserKey;
import io.cardkeep.domain.card.SealedCardDetails;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** Seals to the key that a browser made for one view: RSA-OAEP-256 with A256GCM (RFC 7518, sections 4.3 and 5.3). */
final class BrowserSeal {
    private static final int FEWEST_BITS = 2048;
    private static final int MOST_BITS = 4096;

    private final RSAPublicKey key;

    private BrowserSeal(RSAPublicKey key) {
        this.key = key;
    }

    /** Empty when it is no RSA public key of a fitting size, is meant for another algorithm, or shows its private half. */
    static Optional<BrowserSeal> of(BrowserKey browser) {
        try {
            // JSON's null is no object, and the library takes it for one.
            Map<String, Object> fields = JSONObjectUtils.parse(browser.jwk());
            if (fields == null) {
                return Optional.empty();
            }
            RSAKey jwk = RSAKey.parse(fields);
            boolean algorithm = jwk.getAlgorithm() == null || JWEAlgorithm.RSA_OAEP_256.equals(jwk.getAlgorithm());
            boolean size = jwk.size() >= FEWEST_BITS && jwk.size() <= MOST_BITS;
            return algorithm && size && !jwk.isPrivate()
                    ? Optional.of(new BrowserSeal(jwk.toRSAPublicKey()))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** @param plaintext wiped here */
    SealedCardDetails seal(byte[] plaintext) {
        try {
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM).build();
            JWEObject sealed = new JWEObject(header, new Payload(plaintext));
            sealed.encrypt(new RSAEncrypter(key));
            return new SealedCardDetails(sealed.serialize());
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot seal with RSA-OAEP-256 and A256GCM.", e);
        } finally {
            Bytes.wipe(plaintext);
        }
    }
}
