package io.cardkeep.sandbox.contradiction;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Spells one object of an answer differently. */
interface Rewrite {
    void on(ObjectNode object);

    /** On an object and everything in it. */
    default void within(JsonNode node) {
        node.forEach(this::within);
        if (node instanceof ObjectNode object) {
            on(object);
        }
    }

    static Rewrite rename(String name, String other) {
        return object -> {
            if (object.has(name)) {
                object.set(other, object.remove(name));
            }
        };
    }

    static Rewrite word(String name, String word) {
        return object -> {
            if (object.has(name)) {
                object.put(name, word);
            }
        };
    }

    static Rewrite number(String name, int number) {
        return object -> {
            if (object.has(name)) {
                object.put(name, number);
            }
        };
    }

    static Rewrite flag(String name) {
        return object -> {
            if (object.has(name)) {
                object.put(name, object.hasNonNull(name));
            }
        };
    }

    static Rewrite each(String name, UnaryOperator<String> other) {
        return object -> {
            if (object.path(name).isString()) {
                object.put(name, other.apply(object.path(name).stringValue()));
            }
        };
    }

    /** The value in a text around it, where there is one. */
    static Rewrite unlessBlank(String name, String format) {
        return object -> {
            if (object.hasNonNull(name)) {
                object.put(name, format.formatted(object.path(name).asString()));
            }
        };
    }

    /** Every date that an answer has, in another form or another zone. */
    static Rewrite date(String pattern, String zone) {
        DateTimeFormatter usual = DateTimeFormatter.ofPattern("MMM d, yyyy h:mm:ss a", Locale.US);
        DateTimeFormatter other =
                DateTimeFormatter.ofPattern(pattern, Locale.US).withZone(ZoneId.of(zone));
        UnaryOperator<String> rewritten = text -> {
            try {
                return other.format(LocalDateTime.parse(text, usual).atZone(ZoneId.of("Asia/Kolkata")));
            } catch (DateTimeParseException noDate) {
                return text;
            }
        };
        return object -> List.of("txnDate", "createdOn", "modifiedOn")
                .forEach(name -> each(name, rewritten).on(object));
    }

    static Rewrite renameLimits() {
        return object ->
                limits(object).forEach(name -> rename(name, "max_" + name).on(object));
    }

    /** Where no limit is set, in a word. */
    static Rewrite unlimited() {
        return object -> limits(object).stream()
                .filter(name -> !object.hasNonNull(name))
                .forEach(name -> object.put(name, "UNLIMITED"));
    }

    static Rewrite yesAndNo() {
        return object -> List.copyOf(object.propertyNames()).stream()
                .filter(Rewrite::isSwitch)
                .forEach(name -> object.put(name, object.path(name).asBoolean(false) ? "Y" : "N"));
    }

    private static List<String> limits(ObjectNode object) {
        return object.propertyNames().stream()
                .filter(name -> name.endsWith("Limit") || name.endsWith("Count") || name.matches("[dmy]td"))
                .toList();
    }

    private static boolean isSwitch(String name) {
        return name.endsWith("Allowed");
    }
}
