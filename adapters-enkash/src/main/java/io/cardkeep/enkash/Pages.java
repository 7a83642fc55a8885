package io.cardkeep.enkash;

import io.cardkeep.domain.enkash.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Follows a list through EnKash's pages. How its card calls page is not documented, so this copes with a server that
 * ignores the page asked for (nothing new comes), caps it, or counts the page instead of the whole.
 */
final class Pages {
    static final int PAGE_SIZE = 100;
    private static final int MOST_PAGES = 200;
    private static final String TOO_MANY = "EnKash sent more pages than are followed (" + MOST_PAGES + ").";

    private final EnkashCalls enkash;

    Pages(EnkashCalls enkash) {
        this.enkash = enkash;
    }

    /**
     * All things of a list, in EnKash's order.
     *
     * @param enough where to stop, when so many are asked for
     * @param key what makes two things the same
     * @param parse empty for a thing that cannot be made sense of, which is left out
     */
    <T> Reading<List<T>> all(
            Question question, int enough, Function<T, String> key, Function<JsonNode, Optional<T>> parse) {
        Map<String, T> found = new LinkedHashMap<>();
        int offset = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            Reading<Listing> reading = page(question, offset);
            if (!(reading instanceof Reading.Read<Listing>(Listing listing))) {
                return failed(reading);
            }
            int before = found.size();
            listing.items()
                    .forEach(item -> parse.apply(item).ifPresent(thing -> found.putIfAbsent(key.apply(thing), thing)));
            offset += listing.items().size();
            boolean nothingNew = found.size() == before;
            if (found.size() >= enough || nothingNew || listing.isLast(offset)) {
                return new Reading.Read<>(found.values().stream().limit(enough).toList());
            }
        }
        return new Reading.Unavailable<>(TOO_MANY, null);
    }

    private Reading<Listing> page(Question question, int offset) {
        return enkash.read(question, new Page(PAGE_SIZE, offset)).toReading(Listing::of);
    }

    private static <T> Reading<T> failed(Reading<Listing> reading) {
        return switch (reading) {
            case Reading.Read<Listing> read -> throw new IllegalArgumentException("A page was read.");
            case Reading.Refused<Listing>(String reason) -> new Reading.Refused<>(reason);
            case Reading.Unavailable<Listing>(String why, var retryAfter) -> new Reading.Unavailable<>(why, retryAfter);
        };
    }
}
