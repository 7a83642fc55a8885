package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** A JSON body with a secret in it that passes no JSON writer, whose buffers nobody wipes. */
final class SplicedBody {
    private SplicedBody() {}

    /**
     * Adds a last field to an object that has others. The caller wipes the result.
     *
     * @param before the field up to the secret, for instance {@code "otp":"}
     * @param secret ASCII letters and digits, which need no escaping; wiped here
     * @param after what ends the field
     */
    static byte[] of(ObjectNode body, String before, byte[] secret, String after) {
        byte[] object = Json.write(body);
        byte[] open = Arrays.copyOf(object, object.length - 1);
        try {
            return Bytes.joined(open, ascii("," + before), checked(secret), ascii(after + "}"));
        } finally {
            Bytes.wipe(secret);
        }
    }

    private static byte[] checked(byte[] secret) {
        for (byte each : secret) {
            if (each <= 0 || !Character.isLetterOrDigit(each)) {
                throw new IllegalArgumentException("A secret holds what a body would have to escape.");
            }
        }
        return secret;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
