package io.cardkeep.application.card;

import io.cardkeep.domain.card.Card;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a card is not as it was; its balance moves all the time and is no change. */
final class Difference {
    private Difference() {}

    /** By what it is called, how it was and how it is; empty when nothing changed. */
    static Map<String, String> between(Card before, Card now) {
        Map<String, String> changes = new TreeMap<>();
        put(changes, "status", before.status(), now.status());
        put(changes, "form", before.form(), now.form());
        put(changes, "product", before.product(), now.product());
        put(changes, "number", before.number().lastDigits(), now.number().lastDigits());
        put(changes, "holder-name", before.holderName(), now.holderName());
        return changes;
    }

    private static void put(Map<String, String> changes, String what, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.put(what, "%s, before %s".formatted(word(is), word(was)));
        }
    }

    private static Object word(@Nullable Object value) {
        return value == null ? "unknown" : value;
    }
}
