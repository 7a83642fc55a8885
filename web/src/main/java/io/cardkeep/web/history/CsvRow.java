package io.cardkeep.web.history;

import io.cardkeep.domain.history.CanonicalForm;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Touch;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the exported history. */
final class CsvRow {
    private static final String[] COLUMNS = {
        "time",
        "entry",
        "company",
        "who",
        "who_id",
        "role",
        "from",
        "action",
        "outcome",
        "cards",
        "card_digits",
        "replaced_cards",
        "holders",
        "holder_ids",
        "people",
        "people_ids",
        "accounts",
        "requests",
        "request_ids",
        "instructions",
        "reason",
        "details",
    };

    private static final String BETWEEN = "; ";
    private static final String REASON = "reason";

    private CsvRow() {}

    static String[] header() {
        return COLUMNS.clone();
    }

    static String[] of(HistoryEntry entry) {
        @Nullable UUID who = entry.who().id();
        String[] cells = {
            CanonicalForm.time(entry.at()),
            entry.id().value().toString(),
            entry.company().value(),
            entry.who().name(),
            who == null ? "" : who.toString(),
            entry.who().role(),
            entry.origin().address(),
            entry.action().code(),
            entry.outcome().name(),
            touched(entry, Touch.Kind.CARD, Touch::id),
            touched(entry, Touch.Kind.CARD, Touch::label),
            touched(entry, Touch.Kind.REPLACED_CARD, Touch::id),
            touched(entry, Touch.Kind.HOLDER, Touch::label),
            touched(entry, Touch.Kind.HOLDER, Touch::id),
            touched(entry, Touch.Kind.PERSON, Touch::label),
            touched(entry, Touch.Kind.PERSON, Touch::id),
            touched(entry, Touch.Kind.ACCOUNT, Touch::id),
            touched(entry, Touch.Kind.REQUEST, Touch::label),
            touched(entry, Touch.Kind.REQUEST, Touch::id),
            touched(entry, Touch.Kind.INSTRUCTION, Touch::id),
            entry.details().getOrDefault(REASON, ""),
            details(entry),
        };
        return Arrays.stream(cells).map(CsvRow::safe).toArray(String[]::new);
    }

    private static String touched(HistoryEntry entry, Touch.Kind kind, Function<Touch, String> what) {
        return entry.touches().stream()
                .filter(touch -> touch.kind() == kind)
                .map(what)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String details(HistoryEntry entry) {
        return entry.details().entrySet().stream()
                .filter(detail -> !detail.getKey().equals(REASON))
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * One apostrophe in front of what a spreadsheet would take for a formula (OWASP, "CSV Injection"), and of what begins
     * with an apostrophe already, so that taking one off always gives the stored text back.
     */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r'".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
