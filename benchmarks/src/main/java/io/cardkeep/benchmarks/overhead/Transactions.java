package io.cardkeep.benchmarks.overhead;

import io.cardkeep.benchmarks.measure.Way;
import io.cardkeep.benchmarks.stand.Stand;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts a way's database transactions by what the server says of itself ({@code pg_stat_database}, {@code pg_current_xact_id}). */
final class Transactions {
    private static final int CALLS = 1_000;
    private static final int SAME_FOR_GOOD = 20;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Stand stand;
    private final JdbcClient outside;

    Transactions(Stand stand) {
        this.stand = stand;
        this.outside = JdbcClient.create(stand.database().fromOutside());
    }

    /**
     * Makes a thousand calls, one after the other.
     *
     * @return transactions a call; others' that fall into the time are among them, such as the server's own cleaning
     */
    Count of(Way way) throws Exception {
        long committed = committed();
        long writing = writing();
        for (int call = 0; call < CALLS; call++) {
            way.call(call);
        }
        long wrote = writing() - writing;
        return new Count((double) (committed() - committed) / CALLS, (double) wrote / CALLS);
    }

    /** A connection tells the server what it did when it ends; then the number stands still. */
    private long committed() {
        stand.installation().endIdleConnections();
        long last = count();
        for (int same = 0; same < SAME_FOR_GOOD; same++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            long now = count();
            if (now != last) {
                last = now;
                same = 0;
            }
        }
        return last;
    }

    private long count() {
        return number("select xact_commit + xact_rollback from pg_stat_database where datname = 'cardkeep'");
    }

    /** Only a transaction that writes takes a number; this question takes one too. */
    private long writing() {
        return number("select pg_current_xact_id()::text::bigint - 1");
    }

    private long number(String sql) {
        return outside.sql(sql).query(Long.class).single();
    }

    /**
     * Transactions a call.
     *
     * @param all reading ones too
     * @param writing those that wrote
     */
    record Count(double all, double writing) {}
}
