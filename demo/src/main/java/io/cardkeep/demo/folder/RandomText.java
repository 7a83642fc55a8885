package io.cardkeep.demo.folder;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Random texts for passwords. */
public final class RandomText {
    /** Without characters that look like others. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private RandomText() {}

    /** Four groups of five, 99 bits, such as somebody can copy from a screen. */
    public static String readable() {
        return readable(new SecureRandom());
    }

    static String readable(RandomGenerator random) {
        String letters = random.ints(20, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{5})(?=.)", "$1-");
    }
}
