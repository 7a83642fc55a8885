package io.cardkeep.sandbox.codec;

import java.util.Optional;

/** How the bodies of the card calls travel. */
public sealed interface BodyCodec permits PlainCodec, AesCodec {
    /** The JSON text inside a body that came in; empty when the body is not what this codec writes. */
    Optional<String> open(String body);

    /** The body that carries this JSON text. */
    String seal(String json);

    /** The JSON text inside a body that is nothing but a JSON string; empty when it is not what this codec writes. */
    Optional<String> openBare(String text);

    /** The text of a body that is nothing but a JSON string. */
    String sealBare(String json);
}
