package io.cardkeep.domain.people;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** The secret of a {@link SetUpLink}; known to its reader alone, since only its hash is kept. Never printed. */
public final class SetUpToken {
    private static final int BYTES = 32;
    private static final int CODE_LENGTH = 52;

    private final String text;

    private SetUpToken(String text) {
        this.text = text;
    }

    /** A new one, from 32 random bytes. */
    public static SetUpToken of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("A set-up token is made of 32 bytes.");
        }
        return new SetUpToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** One that a person brought; it may be anything. */
    public static SetUpToken read(String text) {
        return new SetUpToken(text);
    }

    /**
     * One that a person typed from paper, as {@link #lendCode} wrote it. Case, blanks and dashes do not matter; O is taken
     * for 0, and I and L for 1.
     *
     * @return empty when it cannot be one
     */
    public static Optional<SetUpToken> typed(String code) {
        return Crockford.typed(code, CODE_LENGTH)
                .map(Crockford::number)
                .filter(number -> number.bitLength() <= Byte.SIZE * BYTES)
                .map(number -> of(bytes(number)));
    }

    /** Hex SHA-256 of the text, as {@link SetUpLink#tokenHash} holds it. */
    public String hash() {
        return Sha256.hex(text);
    }

    /** Lends the text, to be made into a link. */
    public <T> T lend(Function<String, T> reader) {
        return reader.apply(text);
    }

    /** Lends the secret as people type it: 52 digits and letters in groups of four (Crockford's base 32). */
    public <T> T lendCode(Function<String, T> reader) {
        BigInteger number = new BigInteger(1, Base64.getUrlDecoder().decode(text));
        return reader.apply(Crockford.grouped(Crockford.write(number, CODE_LENGTH)));
    }

    private static byte[] bytes(BigInteger number) {
        byte[] all = number.toByteArray();
        byte[] exact = new byte[BYTES];
        int length = Math.min(all.length, BYTES);
        System.arraycopy(all, all.length - length, exact, BYTES - length, length);
        return exact;
    }

    @Override
    public String toString() {
        return "SetUpToken";
    }
}
