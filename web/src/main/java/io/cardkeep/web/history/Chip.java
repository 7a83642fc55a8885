package io.cardkeep.web.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the filter that is on.
 *
 * @param name ends the key of its label, {@code history.chip.…}
 * @param day set for a time
 * @param text set for what somebody typed
 * @param words message keys for what was chosen
 * @param without the page without this condition
 */
record Chip(String name, @Nullable LocalDate day, @Nullable String text, List<String> words, String without) {

    /** What is no day is shown as it was typed, beside the sentence that says so. */
    static Chip day(String name, String day, String without) {
        return new Chip(name, Days.parsed(day).orElse(null), day, List.of(), without);
    }

    static Chip text(String name, String text, String without) {
        return new Chip(name, null, text, List.of(), without);
    }

    static Chip words(String name, String prefix, List<String> codes, String without) {
        return new Chip(name, null, null, codes.stream().map(prefix::concat).toList(), without);
    }
}
