package io.cardkeep.persistence.history;

import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.HistoryPage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keyset pages of the entries of one filter: one entry more than asked for tells whether there are others behind. */
final class HistoryPages {
    private final JdbcClient jdbc;
    private final HistoryWhere where;

    HistoryPages(JdbcClient jdbc, HistoryWhere where) {
        this.jdbc = jdbc;
        this.where = where;
    }

    HistoryPage read(@Nullable HistoryCursor cursor, int size) {
        if (cursor == null) {
            List<HistoryEntry> found = statement(" order by e.at desc, e.id desc limit :limit", size)
                    .query((row, index) -> HistoryRow.read(row))
                    .list();
            return new HistoryPage(first(found, size), false, found.size() > size);
        }
        return cursor.forward() ? older(cursor, size) : newer(cursor, size);
    }

    private HistoryPage older(HistoryCursor cursor, int size) {
        List<HistoryEntry> found =
                from(" and (e.at, e.id) < (:at, :id) order by e.at desc, e.id desc limit :limit", cursor, size);
        boolean newer = any(" and (e.at, e.id) >= (:at, :id) order by e.at, e.id limit 1", cursor);
        return new HistoryPage(first(found, size), newer, found.size() > size);
    }

    private HistoryPage newer(HistoryCursor cursor, int size) {
        List<HistoryEntry> found =
                from(" and (e.at, e.id) > (:at, :id) order by e.at, e.id limit :limit", cursor, size);
        List<HistoryEntry> newestFirst = first(found, size).reversed();
        boolean older = any(" and (e.at, e.id) <= (:at, :id) order by e.at desc, e.id desc limit 1", cursor);
        return new HistoryPage(newestFirst, found.size() > size, older);
    }

    private List<HistoryEntry> from(String place, HistoryCursor cursor, int size) {
        return at(statement(place, size), cursor.at(), cursor.id())
                .query((row, index) -> HistoryRow.read(row))
                .list();
    }

    /** In order and with a limit, since an EXISTS would be free to look for one anywhere in the table. */
    private boolean any(String place, HistoryCursor cursor) {
        JdbcClient.StatementSpec one = jdbc.sql("select e.id from history_entry e where " + where.sql() + place)
                .params(where.parameters());
        return at(one, cursor.at(), cursor.id())
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional()
                .isPresent();
    }

    private JdbcClient.StatementSpec statement(String place, int size) {
        return jdbc.sql(HistoryRow.SELECT + where.sql() + place)
                .params(where.parameters())
                .param("limit", size + 1);
    }

    private static JdbcClient.StatementSpec at(JdbcClient.StatementSpec statement, Instant at, HistoryEntryId id) {
        return statement.param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value());
    }

    private static List<HistoryEntry> first(List<HistoryEntry> found, int size) {
        return found.subList(0, Math.min(size, found.size()));
    }
}
