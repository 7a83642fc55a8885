package io.cardkeep.web.firstpin;

import io.cardkeep.domain.card.CardId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen and filled in so far, as a form sends it.
 *
 * @param card EnKash ids that were ticked, here or on a page before; null for none
 * @param pasted more EnKash ids, between white space, commas or semicolons; null for none
 * @param reason null where none was asked for
 * @param q what cards are searched by; null for nothing
 * @param after the last card of the page before; null for the first page
 */
record Choice(
        @Nullable List<String> card,
        @Nullable String pasted,
        @Nullable String reason,
        @Nullable String q,
        @Nullable String after) {
    private static final int LONGEST_SEARCH = 60;

    /** All that is chosen, in order, each once. */
    List<CardId> cards() {
        Stream<String> ticked = card == null ? Stream.empty() : card.stream();
        Stream<String> typed = pasted == null ? Stream.empty() : Arrays.stream(pasted.split("[\\s,;]+"));
        return Stream.concat(ticked, typed)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(CardId::new)
                .toList();
    }

    String why() {
        return reason == null ? "" : reason;
    }

    String sought() {
        String text = q == null ? "" : q.strip();
        return text.substring(0, Math.min(LONGEST_SEARCH, text.length()));
    }

    @Nullable
    CardId last() {
        return after == null || after.isBlank() ? null : new CardId(after);
    }
}
