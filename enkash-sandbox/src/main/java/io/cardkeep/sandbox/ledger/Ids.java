package io.cardkeep.sandbox.ledger;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes ids that look like EnKash's: a prefix, then capitals and digits. */
public final class Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private volatile Random random;

    /**
     * Starts to draw.
     *
     * @param seed makes the same ids in the same order each time; null draws them afresh
     */
    public Ids(@Nullable Long seed) {
        this.random = seed == null ? new SecureRandom() : new Random(seed);
    }

    /** Starts again from a seed. */
    public void startFrom(long seed) {
        random = new Random(seed);
    }

    public String card() {
        return "EKC" + drawn(ALPHABET, 7);
    }

    public String account() {
        return "CA" + drawn(ALPHABET, 7);
    }

    public String user() {
        return "EK" + drawn(ALPHABET, 7);
    }

    public String transaction() {
        return "ECT" + drawn(ALPHABET, 10);
    }

    public String reference() {
        return "PG" + drawn(ALPHABET, 12);
    }

    public String digits(int count) {
        return drawn("0123456789", count);
    }

    private String drawn(String alphabet, int count) {
        return random.ints(count, 0, alphabet.length())
                .mapToObj(index -> alphabet.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
