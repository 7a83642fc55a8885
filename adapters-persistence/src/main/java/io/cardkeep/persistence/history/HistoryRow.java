package io.cardkeep.persistence.history;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.CanonicalForm;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry as rows: one that is read back whole, and one for each thing it touches, to search by. */
final class HistoryRow {
    static final String SELECT = """
            select e.id, e.company_id, e.at, e.who_id, e.who_name, e.who_role, e.origin, e.action, e.outcome,
                   e.touches, e.details
            from history_entry e
            where\s""";

    private static final String INSERT_ENTRY = """
            insert into history_entry (id, company_id, at, who_id, who_name, who_role, origin, action, outcome,
                touches, details, canonical, canonical_version)
            values (:id, :company, :at, :whoId, :whoName, :whoRole, :origin, :action, :outcome,
                :touches, :details, :canonical, :version)
            """;

    private static final String INSERT_TOUCHES = """
            insert into history_touch (entry_id, ordinal, company_id, at, kind, thing_id, label)
            select :id, t.ordinal, :company, :at, t.kind, t.thing_id, t.label
            from unnest(:kinds, :things, :labels) with ordinality as t (kind, thing_id, label, ordinal)
            """;

    private HistoryRow() {}

    static void insert(JdbcClient jdbc, HistoryEntry entry) {
        jdbc.sql(INSERT_ENTRY)
                .param("id", entry.id().value())
                .param("company", entry.company().value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("whoId", entry.who().id())
                .param("whoName", entry.who().name())
                .param("whoRole", entry.who().role())
                .param("origin", entry.origin().address())
                .param("action", entry.action().code())
                .param("outcome", entry.outcome().name())
                .param("touches", touches(entry))
                .param("details", details(entry))
                .param("canonical", CanonicalForm.of(entry))
                .param("version", HistoryEntry.CANONICAL_VERSION)
                .update();
        insertTouches(jdbc, entry);
    }

    private static void insertTouches(JdbcClient jdbc, HistoryEntry entry) {
        List<String[]> touches = new ArrayList<>(List.of(touches(entry)));
        UUID who = entry.who().id();
        if (who != null) {
            touches.add(new String[] {"WHO", who.toString(), entry.who().name()});
        }
        jdbc.sql(INSERT_TOUCHES)
                .param("id", entry.id().value())
                .param("company", entry.company().value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kinds", column(touches, 0))
                .param("things", column(touches, 1))
                .param("labels", column(touches, 2))
                .update();
    }

    private static String[] column(List<String[]> touches, int index) {
        return touches.stream().map(touch -> touch[index]).toArray(String[]::new);
    }

    private static String[][] touches(HistoryEntry entry) {
        return entry.touches().stream()
                .map(touch -> new String[] {touch.kind().name(), touch.id(), touch.label()})
                .toArray(String[][]::new);
    }

    private static String[][] details(HistoryEntry entry) {
        return entry.details().entrySet().stream()
                .map(detail -> new String[] {detail.getKey(), detail.getValue()})
                .toArray(String[][]::new);
    }

    static HistoryEntry read(ResultSet row) throws SQLException {
        SortedMap<String, String> details = new TreeMap<>();
        for (Object[] detail : pairs(row, "details")) {
            details.put((String) detail[0], (String) detail[1]);
        }
        List<Touch> touches = new ArrayList<>();
        for (Object[] touch : pairs(row, "touches")) {
            touches.add(new Touch(Touch.Kind.valueOf((String) touch[0]), (String) touch[1], (String) touch[2]));
        }
        return new HistoryEntry(
                new HistoryEntryId(row.getObject("id", UUID.class)),
                new CompanyId(row.getString("company_id")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Who(row.getObject("who_id", UUID.class), row.getString("who_name"), row.getString("who_role")),
                new Origin(row.getString("origin")),
                Action.of(row.getString("action")),
                Outcome.valueOf(row.getString("outcome")),
                touches,
                details);
    }

    /** The lines of a two-dimensional array; an empty one has no dimension to tell. */
    private static Object[][] pairs(ResultSet row, String column) throws SQLException {
        return row.getArray(column).getArray() instanceof String[][] lines ? lines : new Object[0][];
    }
}
