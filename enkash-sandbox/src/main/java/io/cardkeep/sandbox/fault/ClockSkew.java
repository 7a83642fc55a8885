package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Json;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shifts the dates in an answer's body, as a server whose clock is wrong would. */
final class ClockSkew {
    private static final DateTimeFormatter ENKASH_TIME =
            DateTimeFormatter.ofPattern("MMM d, yyyy h:mm:ss a", Locale.US);

    private ClockSkew() {}

    static Answer applied(Answer own, Duration skew) {
        return Json.objectIn(own.body())
                .map(body -> own.withBody(shifted(body, skew).toString()))
                .orElse(own);
    }

    private static JsonNode shifted(JsonNode node, Duration skew) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(name);
                if (value.isString()) {
                    object.put(name, shifted(value.stringValue(), skew));
                }
            }
        }
        node.forEach(child -> shifted(child, skew));
        return node;
    }

    private static String shifted(String text, Duration skew) {
        try {
            return ENKASH_TIME.format(LocalDateTime.parse(text, ENKASH_TIME).plus(skew));
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }
}
