package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.cardkeep.web.Deadline;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred thousand entries, exported by an application that has 256 MB. */
class LongExportTest {
    private static SmallHeapServer server;
    private static LongTable table;
    private static Auditor auditor;

    @BeforeAll
    static void start() throws Exception {
        server = SmallHeapServer.start("256m");
        table = new LongTable(server.database());
        table.fill();
        auditor = Auditor.signIn(server);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    /** An export that was broken off ends only when its next bytes find nobody. */
    @BeforeEach
    void allEnded() {
        until("end of every export", () -> count("outcome = 'STARTED'") == count("outcome <> 'STARTED'"));
    }

    @Test
    void two_exports_at_once_have_every_row_as_the_table_has_it() throws Exception {
        CyclicBarrier bothBegan = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = threads.submit(() -> compared(bothBegan));
            Future<Integer> other = threads.submit(() -> compared(bothBegan));

            assertThat(one.get(5, TimeUnit.MINUTES)).isEqualTo(LongTable.ENTRIES);
            assertThat(other.get(5, TimeUnit.MINUTES)).isEqualTo(LongTable.ENTRIES);
        }
        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void a_reader_who_goes_away_stops_the_export_and_the_history_says_so() throws Exception {
        long before = brokenOff();
        try (Socket socket = new Socket("localhost", server.at("/").getPort())) {
            socket.getOutputStream().write(auditor.rawRequest(LongTable.FILE).getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(10_000)).hasSize(10_000);
            socket.setSoLinger(true, 0);
        }

        until("entry of a broken-off export", () -> brokenOff() == before + 1);
    }

    @Test
    void a_fourth_export_at_once_is_asked_to_come_back() throws Exception {
        try (InputStream one = auditor.open(LongTable.FILE).body();
                InputStream two = auditor.open(LongTable.FILE).body();
                InputStream three = auditor.open(LongTable.FILE).body()) {
            assertThat(List.of(one.read(), two.read(), three.read())).doesNotContain(-1);

            HttpResponse<InputStream> fourth = auditor.open(LongTable.FILE);

            assertThat(fourth.statusCode()).isEqualTo(429);
            assertThat(fourth.headers().firstValue("Retry-After")).hasValue("30");
        }
    }

    /** Reads the file beside the table, row by row, and says how many there were. */
    private static int compared(CyclicBarrier bothBegan) throws Exception {
        HttpResponse<InputStream> file = auditor.open(LongTable.FILE);
        assertThat(file.statusCode()).isEqualTo(200);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file.body())) {
            Iterator<CsvRecord> rows = csv.iterator();
            assertThat(rows.next().getFields()).isEqualTo(LongTable.HEADER);
            bothBegan.await(60, TimeUnit.SECONDS);
            return table.compareWith(rows);
        }
    }

    private static void until(String what, BooleanSupplier holds) {
        Deadline.within(Duration.ofSeconds(60))
                .until(what, () -> holds.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }

    private static long brokenOff() {
        return count("outcome = 'NOT_DONE'");
    }

    private static long count(String condition) {
        return JdbcClient.create(server.database().asOwner())
                .sql("select count(*) from history_entry where action = 'history.export' and " + condition)
                .query((row, index) -> row.getLong(1))
                .single();
    }
}
