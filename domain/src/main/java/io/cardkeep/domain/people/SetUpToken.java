package io.cardkeep.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Function;

/** The secret of a {@link SetUpLink}; known to its reader alone, since only its hash is kept. Never printed. */
public final class SetUpToken {
    private final String text;

    private SetUpToken(String text) {
        this.text = text;
    }

    /** A new one, from 32 random bytes. */
    public static SetUpToken of(byte[] random) {
        if (random.length != 32) {
            throw new IllegalArgumentException("A set-up token is made of 32 bytes.");
        }
        return new SetUpToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** One that a person brought; it may be anything. */
    public static SetUpToken read(String text) {
        return new SetUpToken(text);
    }

    /** Hex SHA-256 of the text, as {@link SetUpLink#tokenHash} holds it. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Lends the text, to be made into a link. */
    public <T> T lend(Function<String, T> reader) {
        return reader.apply(text);
    }

    @Override
    public String toString() {
        return "SetUpToken";
    }
}
