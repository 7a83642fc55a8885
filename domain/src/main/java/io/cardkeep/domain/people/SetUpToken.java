package io.cardkeep.domain.people;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The secret of a {@link SetUpLink}; known to its reader alone, since only its hash is kept. Never printed. */
public final class SetUpToken {
    private static final int BYTES = 32;
    private static final String CODE_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_A_DIGIT = 5;
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
        String digits = code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (digits.length() != CODE_LENGTH || digits.chars().anyMatch(digit -> CODE_DIGITS.indexOf(digit) < 0)) {
            return Optional.empty();
        }
        BigInteger number = digits.chars()
                .mapToObj(digit -> BigInteger.valueOf(CODE_DIGITS.indexOf(digit)))
                .reduce(
                        BigInteger.ZERO,
                        (all, digit) -> all.shiftLeft(BITS_A_DIGIT).or(digit));
        return number.bitLength() > Byte.SIZE * BYTES ? Optional.empty() : Optional.of(of(bytes(number)));
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

    /** Lends the secret as people type it: 52 digits and letters in groups of four (Crockford's base 32). */
    public <T> T lendCode(Function<String, T> reader) {
        BigInteger number = new BigInteger(1, Base64.getUrlDecoder().decode(text));
        StringBuilder code = new StringBuilder();
        for (int place = CODE_LENGTH - 1; place >= 0; place--) {
            code.append(
                    CODE_DIGITS.charAt(number.shiftRight(place * BITS_A_DIGIT).intValue() & CODE_DIGITS.length() - 1));
            code.append(place > 0 && place % 4 == 0 ? "-" : "");
        }
        return reader.apply(code.toString());
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
