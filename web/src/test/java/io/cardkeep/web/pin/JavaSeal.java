package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seals to a challenge as {@code seal.js} does, and as an attacker might. */
public final class JavaSeal {
    private JavaSeal() {}

    public static String seal(String pin, String challenge) {
        return seal(pin, challenge, header -> header);
    }

    static String seal(String pin, String challenge, UnaryOperator<JWEHeader.Builder> change) {
        JsonNode given = JsonMapper.shared().readTree(challenge);
        JWEHeader.Builder header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .keyID(given.path("kid").asString())
                .customParam("nonce", given.path("nonce").asString())
                .customParam("card", given.path("card").asString());
        try {
            JWEObject jwe = new JWEObject(
                    change.apply(header).build(),
                    new Payload("%-12s".formatted(pin).getBytes(US_ASCII)));
            jwe.encrypt(new RSAEncrypter(RSAKey.parse(given.path("jwk").toString())));
            return jwe.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
