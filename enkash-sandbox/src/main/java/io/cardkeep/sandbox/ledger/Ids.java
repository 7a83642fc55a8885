package io.cardkeep.sandbox.ledger;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes ids that look like EnKash's: a prefix, then capitals and digits. */
public final class Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final RandomGenerator random;

    public Ids(RandomGenerator random) {
        this.random = random;
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
