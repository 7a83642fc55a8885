package io.cardkeep.persistence.history;

import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistoryPage;
import io.cardkeep.domain.history.HistorySink;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The history in PostgreSQL. What another store records within its own transaction is part of that one. */
@Component
final class JdbcHistory implements History {
    /** So many rows are in memory at a time, whatever is exported. */
    private static final int FETCH_SIZE = 500;

    private final JdbcClient jdbc;
    private final HistorySearch search;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    JdbcHistory(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.search = new HistorySearch(jdbc);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public void record(HistoryEntry entry) {
        writing.executeWithoutResult(transaction -> HistoryRow.insert(jdbc, entry));
    }

    @Override
    public HistoryPage page(HistoryFilter filter, @Nullable HistoryCursor cursor, int size) {
        return reading.execute(transaction -> new HistoryPages(jdbc, search.where(filter)).read(cursor, size));
    }

    @Override
    public long export(HistoryFilter filter, HistorySink sink) throws IOException {
        try {
            return reading.execute(transaction -> push(search.where(filter), sink));
        } catch (UncheckedIOException readerHasGone) {
            throw readerHasGone.getCause();
        }
    }

    /** PostgreSQL keeps a cursor only inside a transaction; outside one the driver would load every row. */
    private long push(HistoryWhere where, HistorySink sink) {
        long[] pushed = {0};
        jdbc.sql(HistoryRow.SELECT + where.sql() + " order by e.at, e.id")
                .params(where.parameters())
                .withFetchSize(FETCH_SIZE)
                .query(row -> {
                    accept(sink, HistoryRow.read(row));
                    pushed[0]++;
                });
        return pushed[0];
    }

    private static void accept(HistorySink sink, HistoryEntry entry) {
        try {
            sink.accept(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
