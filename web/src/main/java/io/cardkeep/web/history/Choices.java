package io.cardkeep.web.history;

import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the filter offers to choose from.
 *
 * @param actions codes by their room
 * @param spans usual times
 */
record Choices(SortedMap<String, List<String>> actions, List<String> outcomes, List<Span> spans) {

    static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    static Choices at(Instant now, ZoneId zone, FilterForm form) {
        return new Choices(actionsByRoom(), OUTCOMES, spans(now.atZone(zone).toLocalDate(), new FilterUrls(form)));
    }

    private static SortedMap<String, List<String>> actionsByRoom() {
        return Action.all().keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        code -> code.substring(0, code.indexOf('.')), TreeMap::new, Collectors.toList()));
    }

    private static List<Span> spans(LocalDate today, FilterUrls urls) {
        LocalDate april = today.withMonth(Month.APRIL.getValue()).withDayOfMonth(1);
        LocalDate financialYear = april.isAfter(today) ? april.minusYears(1) : april;
        return List.of(
                new Span("today", urls.between(today, today)),
                new Span("week", urls.between(today.minusDays(6), today)),
                new Span("financial-year", urls.between(financialYear, today)));
    }

    /**
     * A usual time.
     *
     * @param name ends the key of its words
     */
    record Span(String name, String href) {}
}
