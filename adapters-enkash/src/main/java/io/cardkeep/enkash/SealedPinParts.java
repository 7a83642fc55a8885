package io.cardkeep.enkash;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.crypto.impl.AAD;
import com.nimbusds.jose.util.Base64URL;
import io.cardkeep.domain.pin.SealedPin;
import java.security.interfaces.RSAPrivateKey;
import java.text.ParseException;
import java.util.Optional;

/** A sealed PIN taken apart: a compact JWE (RFC 7516, section 7.1) with a header that we accept. */
final class SealedPinParts {
    private final Base64URL[] parts;
    private final SealedPinHeader header;

    private SealedPinParts(Base64URL[] parts, SealedPinHeader header) {
        this.parts = parts;
        this.header = header;
    }

    /** Empty when it is no compact JWE of the one form that is accepted. */
    static Optional<SealedPinParts> of(SealedPin sealed) {
        try {
            Base64URL[] parts = JOSEObject.split(sealed.jwe());
            return parts.length == 5
                    ? SealedPinHeader.of(parts[0]).map(header -> new SealedPinParts(parts, header))
                    : Optional.empty();
        } catch (ParseException notCompact) {
            return Optional.empty();
        }
    }

    SealedPinHeader header() {
        return header;
    }

    /** The plaintext, which the caller wipes; empty when the seal is broken. */
    Optional<byte[]> open(RSAPrivateKey key) {
        try {
            JWEHeader parsed = JWEHeader.parse(parts[0]);
            byte[] plaintext =
                    new RSADecrypter(key).decrypt(parsed, parts[1], parts[2], parts[3], parts[4], AAD.compute(parsed));
            return Optional.of(plaintext);
        } catch (JOSEException | ParseException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
