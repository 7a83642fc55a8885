package io.cardkeep.enkash;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a JSON body travels: as it is, or encrypted. Section "Encryption & Decryption" of EnKash's guides. */
sealed interface BodyCodec permits PlainBodies, AesBodies, BareBodies {
    /** The body as it goes over the wire, always a new array, which the caller wipes. */
    byte[] encode(byte[] json);

    /** The bytes of the JSON that came, in a new array, which the caller wipes; empty when this codec never makes such. */
    Optional<Opened> open(byte[] body);

    /** The same for a body that is nothing but one JSON string. */
    BodyCodec bare();

    /** The JSON that came; empty when the body is not what this codec makes. */
    default Optional<Decoded> decode(byte[] body) {
        return open(body).flatMap(opened -> {
            try {
                return Json.read(opened.json()).map(json -> new Decoded(json, opened.asAgreed()));
            } finally {
                Bytes.wipe(opened.json());
            }
        });
    }

    /** What came, not parsed yet. */
    final class Opened {
        private final byte[] json;
        private final boolean asAgreed;

        Opened(byte[] json, boolean asAgreed) {
            this.json = json;
            this.asAgreed = asAgreed;
        }

        byte[] json() {
            return json;
        }

        /** False for an answer in clear where an encrypted one was agreed; only a refusal may come so. */
        boolean asAgreed() {
            return asAgreed;
        }
    }

    /**
     * What came.
     *
     * @param asAgreed as {@link Opened#asAgreed}
     */
    record Decoded(JsonNode json, boolean asAgreed) {}
}
