package io.cardkeep.web.history;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The filter as it stands in the address, exactly as somebody gave it.
 *
 * @param from a day in their own zone, included
 * @param to a day in their own zone, included
 * @param who part of a name
 * @param actions codes; the address has one {@code action=} for each
 * @param card an EnKash id or the last digits of a number
 * @param outcomes names; the address has one {@code outcome=} for each
 */
record FilterForm(String from, String to, String who, List<String> actions, String card, List<String> outcomes) {
    static final FilterForm NONE = new FilterForm("", "", "", List.of(), "", List.of());

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CARD = 40;

    static FilterForm of(MultiValueMap<String, String> parameters) {
        return new FilterForm(
                one(parameters, "from"),
                one(parameters, "to"),
                one(parameters, "who"),
                all(parameters, "action"),
                one(parameters, "card"),
                all(parameters, "outcome"));
    }

    private static String one(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> all(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The first day as its field holds it; what is no day stands in the chip alone. */
    public String fromField() {
        return Days.fieldOf(from);
    }

    public String toField() {
        return Days.fieldOf(to);
    }

    FilterForm withDays(String first, String last) {
        return new FilterForm(first, last, who, actions, card, outcomes);
    }

    FilterForm withWho(String name) {
        return new FilterForm(from, to, name, actions, card, outcomes);
    }

    FilterForm withActions(List<String> codes) {
        return new FilterForm(from, to, who, codes, card, outcomes);
    }

    FilterForm withCard(String idOrDigits) {
        return new FilterForm(from, to, who, actions, idOrDigits, outcomes);
    }

    FilterForm withOutcomes(List<String> names) {
        return new FilterForm(from, to, who, actions, card, names);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    Reading read(CompanyId company, ZoneId zone) {
        SortedMap<String, String> wrong = new TreeMap<>();
        Days days = Days.of(from, to, wrong);
        limit(who, LONGEST_NAME, "who", wrong);
        limit(card, LONGEST_CARD, "card", wrong);
        if (!Action.all().keySet().containsAll(actions)) {
            wrong.put("action", "history.wrong.action");
        }
        if (!Choices.OUTCOMES.containsAll(outcomes)) {
            wrong.put("outcome", "history.wrong.outcome");
        }
        return wrong.isEmpty() ? new Reading.Right(filter(company, zone, days)) : new Reading.Wrong(wrong);
    }

    private static void limit(String text, int longest, String field, SortedMap<String, String> wrong) {
        if (text.length() > longest) {
            wrong.put(field, "history.wrong.too-long");
        }
    }

    private HistoryFilter filter(CompanyId company, ZoneId zone, Days days) {
        return new HistoryFilter(
                company,
                null,
                days.start(zone),
                days.end(zone),
                who.isEmpty() ? null : who,
                actions.stream().map(Action::of).collect(Collectors.toSet()),
                card.isEmpty() ? null : card,
                outcomes.stream().map(Outcome::valueOf).collect(Collectors.toSet()));
    }

    /** What a form says. */
    sealed interface Reading {
        record Right(HistoryFilter filter) implements Reading {}

        /**
         * It cannot be asked so.
         *
         * @param fields the message that each wrong field gets
         */
        record Wrong(SortedMap<String, String> fields) implements Reading {}
    }
}
