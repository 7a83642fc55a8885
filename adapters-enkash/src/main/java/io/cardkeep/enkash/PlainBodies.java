package io.cardkeep.enkash;

import java.util.Optional;

/** Bodies as plain JSON, as on the page "Set Card PIN"; TLS alone protects them. */
final class PlainBodies implements BodyCodec {
    @Override
    public byte[] encode(byte[] json) {
        return json.clone();
    }

    @Override
    public Optional<Decoded> decode(byte[] body) {
        return Json.read(body).map(json -> new Decoded(json, true));
    }
}
