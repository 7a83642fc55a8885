package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** Bodies as plain JSON, as on the page "Set Card PIN"; TLS alone protects them. */
final class PlainBodies implements BodyCodec {
    @Override
    public byte[] encode(byte[] json) {
        return json.clone();
    }

    @Override
    public Optional<Opened> open(byte[] body) {
        return Optional.of(new Opened(body.clone(), true));
    }

    @Override
    public BodyCodec bare() {
        return new BareBodies(this, json -> new String(json, UTF_8), text -> open(text.getBytes(UTF_8)));
    }
}
