package io.cardkeep.sandbox.codec;

import java.util.Optional;

/** Bodies as they are. */
public record PlainCodec() implements BodyCodec {
    @Override
    public Optional<String> open(String body) {
        return Optional.of(body);
    }

    @Override
    public String seal(String json) {
        return json;
    }

    @Override
    public Optional<String> openBare(String text) {
        return Optional.of(text);
    }

    @Override
    public String sealBare(String json) {
        return json;
    }
}
