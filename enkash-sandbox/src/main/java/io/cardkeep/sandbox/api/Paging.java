package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.BadField;
import io.cardkeep.sandbox.exchange.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part of a list is asked for, by the query parameters {@code limit}, {@code offset} and {@code direction}. EnKash documents
 * them for another product; that they hold here is this project's assumption.
 */
record Paging(int limit, int offset, boolean newestFirst) {
    private static final int MOST = 1000;

    static Paging of(Map<String, String> query) {
        String direction = query.getOrDefault("direction", "DESC");
        if (!direction.equals("DESC") && !direction.equals("ASC")) {
            throw new BadField("direction", "must be ASC or DESC");
        }
        return new Paging(
                number(query, "limit", 10, 1, MOST),
                number(query, "offset", 0, 0, Integer.MAX_VALUE),
                direction.equals("DESC"));
    }

    /** One page of a list that is oldest first, with the count of the whole. */
    <T> ObjectNode page(List<T> oldestFirst, Function<T, ObjectNode> shape) {
        List<T> ordered = newestFirst ? oldestFirst.reversed() : oldestFirst;
        ObjectNode page = Json.object().put("recordsCount", ordered.size());
        page.putArray("data")
                .addAll(ordered.stream().skip(offset).limit(limit).map(shape).toList());
        return page;
    }

    private static int number(Map<String, String> query, String name, int otherwise, int least, int most) {
        String text = query.getOrDefault(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadField(name, "must be a whole number");
        }
        throw new BadField(name, "must be from " + least + " to " + most);
    }
}
