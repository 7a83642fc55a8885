package io.cardkeep.domain.approval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a holder's name in two files, where case, accents, titles, dots and the order of words differ. */
final class HolderName {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "shri", "smt");

    private HolderName() {}

    static boolean same(String ours, String theirs) {
        return words(ours).equals(words(theirs));
    }

    private static Set<String> words(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(letters.split(" ", -1))
                .filter(word -> !TITLES.contains(word))
                .collect(Collectors.toSet());
    }
}
