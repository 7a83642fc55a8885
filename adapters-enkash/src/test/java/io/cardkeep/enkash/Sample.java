package io.cardkeep.enkash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A JSON body as EnKash's pages show it, field by field. */
final class Sample {
    private Sample() {}

    static byte[] bytes(String name) {
        try (InputStream file = Sample.class.getResourceAsStream("/samples/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
