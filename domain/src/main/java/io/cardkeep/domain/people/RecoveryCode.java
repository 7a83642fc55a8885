package io.cardkeep.domain.people;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code that stands in once for an authenticator app that is lost. 120 random bits, so that its plain hash may be kept
 * (OWASP ASVS 5.0, 6.5.2). Known to its person alone, never printed.
 */
public final class RecoveryCode {
    public static final int BYTES = 15;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_A_DIGIT = 5;
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
        BigInteger number = new BigInteger(1, random);
        StringBuilder digits = new StringBuilder();
        for (int place = LENGTH - 1; place >= 0; place--) {
            digits.append(DIGITS.charAt(number.shiftRight(place * BITS_A_DIGIT).intValue() & DIGITS.length() - 1));
        }
        return new RecoveryCode(digits.toString());
    }

    /**
     * One as somebody typed it. Case, blanks and dashes do not matter; O is taken for 0, and I and L for 1 (Crockford's base
     * 32).
     *
     * @return empty when it cannot be one
     */
    public static Optional<RecoveryCode> typed(String text) {
        String digits = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return digits.length() == LENGTH && digits.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0)
                ? Optional.of(new RecoveryCode(digits))
                : Optional.empty();
    }

    /** Hex SHA-256 of the digits: all that is kept. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(digits.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Lends it as people read it: 24 digits and letters in groups of four. */
    public <T> T lend(Function<String, T> reader) {
        return reader.apply(digits.replaceAll("(.{4})(?!$)", "$1-"));
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
