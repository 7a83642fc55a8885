package io.cardkeep.web.history;

import io.cardkeep.domain.history.Action;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Addresses with a filter in them. */
final class FilterUrls {
    private static final String PAGE = "/history";
    private static final String FILE = "/history.csv";

    private final FilterForm form;

    FilterUrls(FilterForm form) {
        this.form = form;
    }

    /** The newest page. */
    public String page() {
        return url(PAGE, form);
    }

    public String file() {
        return url(FILE, form);
    }

    /** A page that begins at a {@link PagePlace}. */
    String page(String direction, String place) {
        String page = page();
        return page + (page.equals(PAGE) ? "?" : "&") + direction + "=" + encoded(place);
    }

    /** Everything on a card. */
    static String on(String card) {
        return url(PAGE, FilterForm.NONE.withCard(card));
    }

    /** The same filter with other days. */
    String between(LocalDate from, LocalDate to) {
        return url(PAGE, form.withDays(from.toString(), to.toString()));
    }

    /** The filter as chips; each leads to the page without it. */
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!form.from().isEmpty()) {
            chips.add(Chip.day("from", form.from(), url(PAGE, form.withDays("", form.to()))));
        }
        if (!form.to().isEmpty()) {
            chips.add(Chip.day("to", form.to(), url(PAGE, form.withDays(form.from(), ""))));
        }
        if (!form.who().isEmpty()) {
            chips.add(Chip.text("who", form.who(), url(PAGE, form.withWho(""))));
        }
        if (!form.actions().isEmpty()) {
            chips.add(actions(url(PAGE, form.withActions(List.of()))));
        }
        if (!form.card().isEmpty()) {
            chips.add(Chip.text("card", form.card(), url(PAGE, form.withCard(""))));
        }
        if (!form.outcomes().isEmpty()) {
            chips.add(outcomes(url(PAGE, form.withOutcomes(List.of()))));
        }
        return chips;
    }

    private Chip actions(String without) {
        return Action.all().keySet().containsAll(form.actions())
                ? Chip.words("action", "history.did.", form.actions(), without)
                : Chip.text("action", String.join(", ", form.actions()), without);
    }

    private Chip outcomes(String without) {
        return Choices.OUTCOMES.containsAll(form.outcomes())
                ? Chip.words("outcome", "history.outcome.", form.outcomes(), without)
                : Chip.text("outcome", String.join(", ", form.outcomes()), without);
    }

    private static String url(String path, FilterForm form) {
        StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(query, "from", form.from());
        add(query, "to", form.to());
        add(query, "who", form.who());
        form.actions().forEach(action -> add(query, "action", action));
        add(query, "card", form.card());
        form.outcomes().forEach(outcome -> add(query, "outcome", outcome));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + encoded(value));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
