package io.cardkeep.enkash;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a JSON body travels: as it is, or encrypted. Section "Encryption & Decryption" of EnKash's guides. */
sealed interface BodyCodec permits PlainBodies, AesBodies {
    /** The body as it goes over the wire, always a new array, which the caller wipes. */
    byte[] encode(byte[] json);

    /** The JSON that came; empty when the body is not what this codec makes. */
    Optional<Decoded> decode(byte[] body);

    /**
     * What came.
     *
     * @param asAgreed false for an answer in clear where an encrypted one was agreed; only a refusal may come so
     */
    record Decoded(JsonNode json, boolean asAgreed) {}
}
