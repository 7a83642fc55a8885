package io.cardkeep.application.memory;

import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Touch;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries a filter lets through. */
final class MemoryHistorySearch {
    private final HistoryFilter filter;
    private final Set<String> cards;

    MemoryHistorySearch(HistoryFilter filter, List<HistoryEntry> entries) {
        this.filter = filter;
        this.cards = filter.card() == null ? Set.of() : cards(filter, filter.card(), entries);
    }

    boolean matches(HistoryEntry entry) {
        return entry.company().equals(filter.company())
                && isInTime(entry)
                && (filter.who() == null || lower(entry.who().name()).contains(lower(filter.who())))
                && (filter.actions().isEmpty() || filter.actions().contains(entry.action()))
                && (filter.outcomes().isEmpty() || filter.outcomes().contains(entry.outcome()))
                && (filter.concerning() == null || concerns(entry, filter.concerning()))
                && (filter.card() == null || cardTouches(entry).anyMatch(touch -> cards.contains(touch.id())));
    }

    private boolean isInTime(HistoryEntry entry) {
        return (filter.from() == null || !entry.at().isBefore(filter.from()))
                && (filter.to() == null || entry.at().isBefore(filter.to()));
    }

    private static boolean concerns(HistoryEntry entry, UUID person) {
        boolean did = person.equals(entry.who().id());
        return did
                || entry.touches().stream()
                        .filter(touch -> touch.kind() == Touch.Kind.HOLDER || touch.kind() == Touch.Kind.PERSON)
                        .anyMatch(touch -> touch.id().equals(person.toString()));
    }

    /** The ids that the text names, and those of the cards that these replaced. */
    private static Set<String> cards(HistoryFilter filter, String text, List<HistoryEntry> entries) {
        List<HistoryEntry> own = entries.stream()
                .filter(entry -> entry.company().equals(filter.company()))
                .toList();
        Set<String> named = own.stream()
                .flatMap(MemoryHistorySearch::cardTouches)
                .filter(touch -> touch.id().equals(text) || ends(touch.label(), text))
                .map(Touch::id)
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(named);
        own.stream()
                .filter(entry -> entry.touches().stream()
                        .anyMatch(touch -> touch.kind() == Touch.Kind.CARD && named.contains(touch.id())))
                .flatMap(entry -> entry.touches().stream())
                .filter(touch -> touch.kind() == Touch.Kind.REPLACED_CARD)
                .forEach(touch -> all.add(touch.id()));
        return all;
    }

    private static boolean ends(String label, String text) {
        boolean digits = text.matches("[0-9]+") && !label.isEmpty();
        return digits && (label.endsWith(text) || text.endsWith(label));
    }

    private static Stream<Touch> cardTouches(HistoryEntry entry) {
        return entry.touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.CARD || touch.kind() == Touch.Kind.REPLACED_CARD);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
