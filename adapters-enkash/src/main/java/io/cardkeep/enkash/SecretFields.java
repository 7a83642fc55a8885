package io.cardkeep.enkash;

import io.cardkeep.enkash.BodyCodec.Decoded;
import io.cardkeep.enkash.BodyCodec.Opened;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an answer with fields that may pass no {@code String}: they are kept here until they are closed. */
final class SecretFields implements AnswerReader, AutoCloseable {
    private final Set<String> names;
    private final Map<String, char[]> taken = new HashMap<>();
    private boolean closed;

    SecretFields(Set<String> names) {
        this.names = names;
    }

    @Override
    public synchronized Reply read(Delivery delivery, BodyCodec codec) {
        wipe();
        try {
            return ReplyReader.read(delivery, body -> codec.open(body).flatMap(this::decoded));
        } finally {
            if (delivery instanceof Delivery.Answered answered) {
                Bytes.wipe(answered.body());
            }
        }
    }

    /**
     * A field's characters as ASCII bytes, which the caller wipes; empty when it did not come.
     *
     * @param form what it has to look like, or it counts as not come
     */
    synchronized Optional<byte[]> ascii(String name, Pattern form) {
        return Optional.ofNullable(taken.get(name))
                .filter(characters -> form.matcher(CharBuffer.wrap(characters)).matches())
                .map(Bytes::utf8);
    }

    private Optional<Decoded> decoded(Opened opened) {
        try {
            return Json.readWithout(opened.json(), names, this::take).map(json -> new Decoded(json, opened.asAgreed()));
        } finally {
            Bytes.wipe(opened.json());
        }
    }

    /** What comes after the reader gave up is wiped at once. */
    private void take(String name, char[] characters) {
        char[] before = closed ? characters : taken.put(name, characters);
        if (before != null) {
            Arrays.fill(before, '\0');
        }
    }

    private void wipe() {
        taken.values().forEach(characters -> Arrays.fill(characters, '\0'));
        taken.clear();
    }

    @Override
    public synchronized void close() {
        closed = true;
        wipe();
    }

    @Override
    public String toString() {
        return "SecretFields";
    }
}
