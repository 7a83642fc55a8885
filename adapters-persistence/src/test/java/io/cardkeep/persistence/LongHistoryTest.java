package io.cardkeep.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistoryPage;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.SignInAction;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of a long history costs what the page shows, whatever the filter; an export of all of it fits a small heap. */
class LongHistoryTest {
    private static final CompanyId COMPANY = new CompanyId(LongHistory.COMPANY);

    private static TestDatabase database;
    private static ConfigurableApplicationContext context;
    private static History history;

    @BeforeAll
    static void start() {
        database = PostgresServer.newDatabase();
        // One connection, so that its own statistics can be flushed and read.
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("spring.datasource.hikari.maximum-pool-size", 1);
        context = PersistenceAlone.with(settings);
        history = context.getBean(History.class);
        LongHistory.fill(database);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void any_page_reads_little_more_than_it_shows() {
        assertCheap(() -> history.page(HistoryFilter.of(COMPANY), null, 50), 50);
        HistoryCursor middle =
                new HistoryCursor(Instant.parse("2026-02-01T00:00:00Z"), new HistoryEntryId(new UUID(0, 0)), true);
        assertCheap(() -> history.page(HistoryFilter.of(COMPANY), middle, 50), 50);
        HistoryCursor back = new HistoryCursor(middle.at(), middle.id(), false);
        assertCheap(() -> history.page(HistoryFilter.of(COMPANY), back, 50), 50);
    }

    @Test
    void a_filter_finds_the_few_among_the_many_by_its_index() {
        assertCheap(() -> found(filter(null, "person 42", null, Set.of())), 50);
        assertCheap(() -> found(filter(null, "nobody of that name", null, Set.of())), 0);
        assertCheap(() -> found(filter(null, null, "EKC77", Set.of())), 50);
        assertCheap(() -> found(filter(null, null, "0077", Set.of())), 50);
        assertCheap(() -> found(filter(null, null, "9999", Set.of())), 0);
        assertCheap(() -> found(filter(null, null, null, Set.of(Outcome.REFUSED))), 50);
        assertCheap(() -> found(filter(null, null, null, Set.of(Outcome.UNCONFIRMED))), 0);
        assertCheap(() -> found(filter(person(), null, null, Set.of())), 50);
        assertCheap(() -> found(filter(UUID.randomUUID(), null, null, Set.of())), 0);
        HistoryFilter unlocks = new HistoryFilter(
                COMPANY, null, null, null, null, Set.of(CardAction.UNLOCK, CardAction.LOCK), null, Set.of());
        assertCheap(() -> found(unlocks), 1);
    }

    @Test
    void filters_together_stay_cheap() {
        HistoryFilter together = new HistoryFilter(
                COMPANY,
                person(),
                Instant.parse("2026-01-10T00:00:00Z"),
                Instant.parse("2026-03-01T00:00:00Z"),
                "person",
                Set.of(SignInAction.IN),
                "0042",
                Set.of(Outcome.DONE));
        assertCheap(() -> found(together), 50);
    }

    @Test
    void an_export_of_everything_fits_a_small_heap() throws Exception {
        Process export = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportInSmallHeap.class.getName(),
                        database.name(),
                        Integer.toString(database.port()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = export.inputReader()) {
            assertThat(output.lines().toList()).contains("exported " + LongHistory.ENTRIES);
        }
        assertThat(export.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(export.exitValue()).isZero();
    }

    private static HistoryFilter filter(
            @Nullable UUID concerning, @Nullable String who, @Nullable String card, Set<Outcome> outcomes) {
        return new HistoryFilter(COMPANY, concerning, null, null, who, Set.of(), card, outcomes);
    }

    private static HistoryPage found(HistoryFilter filter) {
        return history.page(filter, null, 50);
    }

    private static UUID person() {
        return UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffff2a");
    }

    private static void assertCheap(Supplier<HistoryPage> page, int entries) {
        long before = rowsRead();
        assertThat(page.get().entries()).hasSize(entries);
        assertThat(rowsRead() - before).isLessThan(LongHistory.ENTRIES / 10);
    }

    /** How many rows of the history this connection has read, by index or by reading all. */
    private static long rowsRead() {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("select pg_stat_force_next_flush()")
                .query((row, index) -> true)
                .single();
        return jdbc.sql("""
                        select (select sum(seq_tup_read) from pg_stat_user_tables where relname like 'history%')
                             + (select sum(idx_tup_read) from pg_stat_user_indexes where relname like 'history%')
                        """).query((row, index) -> row.getLong(1)).single();
    }
}
