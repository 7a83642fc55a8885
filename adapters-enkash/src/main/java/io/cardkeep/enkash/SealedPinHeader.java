package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The protected header of a sealed PIN. Exactly these five members, one algorithm, one encryption: anything else (a
 * compressed text, a foreign key, a critical extension) is refused before any key is touched. RFC 7516, section 4.
 */
record SealedPinHeader(String keyId, String nonce, String card) {
    private static final Set<String> MEMBERS = Set.of("alg", "enc", "kid", "nonce", "card");
    private static final String NONCE_OF_32_BYTES = "[A-Za-z0-9_-]{43}";

    static Optional<SealedPinHeader> of(Base64URL encoded) {
        return Json.read(encoded.decode())
                .filter(SealedPinHeader::isExact)
                .map(json -> new SealedPinHeader(
                        json.path("kid").stringValue(),
                        json.path("nonce").stringValue(),
                        json.path("card").stringValue()));
    }

    /** Hex SHA-256 of the nonce's text, as the challenge keeps it. */
    String nonceHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static boolean isExact(JsonNode json) {
        Set<String> members = json.propertyNames().stream().collect(Collectors.toSet());
        return members.equals(MEMBERS)
                && json.values().stream().allMatch(JsonNode::isString)
                && json.path("alg").stringValue().equals("RSA-OAEP-256")
                && json.path("enc").stringValue().equals("A256GCM")
                && json.path("nonce").stringValue().matches(NONCE_OF_32_BYTES);
    }

    @Override
    public String toString() {
        return "SealedPinHeader";
    }
}
