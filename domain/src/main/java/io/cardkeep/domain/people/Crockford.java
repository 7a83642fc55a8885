package io.cardkeep.domain.people;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * Crockford's base 32, for what people type from paper: ten digits and the letters but I, L, O and U, so that nothing is
 * mixed up.
 */
final class Crockford {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_A_DIGIT = 5;

    private Crockford() {}

    /** A number that is not negative, in so many digits. */
    static String write(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder();
        for (int place = length - 1; place >= 0; place--) {
            digits.append(DIGITS.charAt(number.shiftRight(place * BITS_A_DIGIT).intValue() & DIGITS.length() - 1));
        }
        return digits.toString();
    }

    /** In groups of four, as people read it. */
    static String grouped(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1-");
    }

    /**
     * The digits that somebody typed. Case, blanks and dashes do not matter; O is taken for 0, and I and L for 1.
     *
     * @return empty when they are not so many, or others
     */
    static Optional<String> typed(String text, int length) {
        String digits = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return digits.length() == length && digits.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0)
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** The number that digits are. */
    static BigInteger number(String digits) {
        return digits.chars()
                .mapToObj(digit -> BigInteger.valueOf(DIGITS.indexOf(digit)))
                .reduce(
                        BigInteger.ZERO,
                        (all, digit) -> all.shiftLeft(BITS_A_DIGIT).or(digit));
    }
}
