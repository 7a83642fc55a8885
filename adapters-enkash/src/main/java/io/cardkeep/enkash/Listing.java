package io.cardkeep.enkash;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One page of a list: {@code {recordsCount, data[]}}, a bare list, or, where there is one thing, that thing itself.
 *
 * @param total how many there are in all, as EnKash says; on some pages it seems to count the page
 */
record Listing(List<JsonNode> items, Optional<Integer> total) {
    static Optional<Listing> of(JsonNode payload) {
        if (payload.isArray()) {
            return Optional.of(new Listing(List.copyOf(payload.values()), Optional.empty()));
        }
        if (!payload.isObject()) {
            return Optional.empty();
        }
        JsonNode data = payload.path("data");
        boolean isList = payload.has("data") || payload.has("recordsCount");
        if (!isList) {
            return Optional.of(new Listing(List.of(payload), Optional.of(1)));
        }
        List<JsonNode> items =
                data.isArray() ? List.copyOf(data.values()) : data.isObject() ? List.of(data) : List.of();
        return Optional.of(new Listing(items, new Fields(payload).wholeNumber("recordsCount")));
    }

    /** @param seen how many items came, this page's included */
    boolean isLast(int seen) {
        boolean shortPage = items.size() < Pages.PAGE_SIZE;
        return items.isEmpty() || (shortPage && total.map(all -> all <= seen).orElse(true));
    }
}
