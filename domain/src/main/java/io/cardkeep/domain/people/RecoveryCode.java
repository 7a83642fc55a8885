package io.cardkeep.domain.people;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code that stands in once for an authenticator app that is lost. 120 random bits, so that its plain hash may be kept
 * (OWASP ASVS 5.0, 6.5.2). Known to its person alone, never printed.
 */
public final class RecoveryCode {
    public static final int BYTES = 15;
    private static final int LENGTH = 24;

    private final String digits;

    private RecoveryCode(String digits) {
        this.digits = digits;
    }

    /**
     * A new one.
     *
     * @param random 15 bytes
     */
    public static RecoveryCode of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("A recovery code is made of 15 bytes.");
        }
        return new RecoveryCode(Crockford.write(new BigInteger(1, random), LENGTH));
    }

    /**
     * One as somebody typed it. Case, blanks and dashes do not matter; O is taken for 0, and I and L for 1 (Crockford's base
     * 32).
     *
     * @return empty when it cannot be one
     */
    public static Optional<RecoveryCode> typed(String text) {
        return Crockford.typed(text, LENGTH).map(RecoveryCode::new);
    }

    /** Hex SHA-256 of the digits: all that is kept. */
    public String hash() {
        return Sha256.hex(digits);
    }

    /** Lends it as people read it: 24 digits and letters in groups of four. */
    public <T> T lend(Function<String, T> reader) {
        return reader.apply(Crockford.grouped(digits));
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
