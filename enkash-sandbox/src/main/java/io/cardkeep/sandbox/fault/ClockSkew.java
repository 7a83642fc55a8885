package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Answer;
import io.cardkeep.sandbox.exchange.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shifts the dates of an answer, in its body and in its {@code Date} header, as a server whose clock is wrong would. */
public record ClockSkew(InstantSource clock) {
    private static final DateTimeFormatter ENKASH_TIME =
            DateTimeFormatter.ofPattern("MMM d, yyyy h:mm:ss a", Locale.US);

    Answer applied(Answer own, Duration skew) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plus(skew).atOffset(ZoneOffset.UTC));
        return Json.objectIn(own.body())
                .map(body -> own.withBody(shifted(body, skew).toString()))
                .orElse(own)
                .with("Date", date);
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
