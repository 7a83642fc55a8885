package io.cardkeep.web.history;

import io.cardkeep.domain.history.CanonicalForm;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Touch;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the exported history. */
final class CsvRow {
    private static final String BETWEEN = "; ";
    private static final String REASON = "reason";

    private static final List<Column> COLUMNS = List.of(
            new Column("time", entry -> CanonicalForm.time(entry.at())),
            new Column("entry", entry -> entry.id().value().toString()),
            new Column("company", entry -> entry.company().value()),
            new Column("who", entry -> entry.who().name()),
            new Column("who_id", entry -> Objects.toString(entry.who().id(), "")),
            new Column("role", entry -> entry.who().role()),
            new Column("from", entry -> entry.origin().address()),
            new Column("action", entry -> entry.action().code()),
            new Column("outcome", entry -> entry.outcome().name()),
            touched("cards", Touch.Kind.CARD, Touch::id),
            touched("card_digits", Touch.Kind.CARD, Touch::label),
            touched("replaced_cards", Touch.Kind.REPLACED_CARD, Touch::id),
            touched("holders", Touch.Kind.HOLDER, Touch::label),
            touched("holder_ids", Touch.Kind.HOLDER, Touch::id),
            touched("people", Touch.Kind.PERSON, Touch::label),
            touched("people_ids", Touch.Kind.PERSON, Touch::id),
            touched("accounts", Touch.Kind.ACCOUNT, Touch::id),
            touched("requests", Touch.Kind.REQUEST, Touch::label),
            touched("request_ids", Touch.Kind.REQUEST, Touch::id),
            touched("instructions", Touch.Kind.INSTRUCTION, Touch::id),
            new Column("reason", entry -> entry.details().getOrDefault(REASON, "")),
            new Column("details", CsvRow::details));

    private CsvRow() {}

    static String[] header() {
        return COLUMNS.stream().map(Column::name).toArray(String[]::new);
    }

    static String[] of(HistoryEntry entry) {
        return COLUMNS.stream().map(column -> safe(column.cell().apply(entry))).toArray(String[]::new);
    }

    private static Column touched(String name, Touch.Kind kind, Function<Touch, String> what) {
        return new Column(
                name,
                entry -> entry.touches().stream()
                        .filter(touch -> touch.kind() == kind)
                        .map(what)
                        .collect(Collectors.joining(BETWEEN)));
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

    private record Column(String name, Function<HistoryEntry, String> cell) {}
}
