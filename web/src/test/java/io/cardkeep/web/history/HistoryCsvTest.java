package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.history.ReadHistory;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryCsvTest {
    private final CardkeepServer server = CardkeepServer.shared();

    @Test
    void a_file_has_what_the_page_has_oldest_first() {
        TestEntries entries = new TestEntries(server, server.cast().employee());
        HistoryEntry first = entries.add(CardAction.LOCK, Outcome.DONE, Map.of());
        HistoryEntry second = entries.add(PinAction.SET, Outcome.REFUSED, Map.of("reason", "=cmd|' /C calc'!A0"));

        HttpResponse<String> file = export(server.cast().auditor(), "?card=" + entries.card);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;header=present;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"cardkeep-history-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.csv\"");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(ids(file))
                .containsExactly(
                        first.id().value().toString(), second.id().value().toString());
        assertThat(file.body()).contains(",'=cmd|' /C calc'!A0,");
    }

    @Test
    void an_export_is_in_the_history_with_its_count_and_its_hash() throws NoSuchAlgorithmException {
        TestEntries entries = new TestEntries(server, server.cast().employee());
        entries.add(CardAction.LOCK, Outcome.DONE, Map.of());
        Person auditor = server.cast().auditor();

        String file = export(auditor, "?card=" + entries.card).body();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
        assertThat(exports(auditor).getFirst().outcome()).isEqualTo(Outcome.DONE);
        assertThat(exports(auditor).getFirst().details())
                .containsEntry("rows", "1")
                .containsEntry("sha256", HexFormat.of().formatHex(hash));
        assertThat(exports(auditor).get(1).outcome()).isEqualTo(Outcome.STARTED);
    }

    @Test
    void an_employee_gets_their_own_alone() {
        TestEntries own = new TestEntries(server, server.cast().employee());
        TestEntries others = new TestEntries(server, server.cast().employee2());
        HistoryEntry mine = own.add(CardAction.LOCK, Outcome.DONE, Map.of());
        others.add(CardAction.LOCK, Outcome.DONE, Map.of());

        assertThat(ids(export(server.cast().employee(), "?card=" + own.card)))
                .containsExactly(mine.id().value().toString());
        assertThat(ids(export(server.cast().employee(), "?card=" + others.card)))
                .isEmpty();
    }

    @Test
    void a_filter_that_cannot_be_used_leads_to_the_page_that_says_so() {
        HttpResponse<String> answer = export(server.cast().auditor(), "?from=tomorrow");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/history?from=tomorrow");
    }

    @Test
    void nobody_gets_it_without_signing_in() {
        assertThat(server.visit().get("/history.csv").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> export(Person person, String query) {
        return server.signedIn(person.email()).get("/history.csv" + query);
    }

    private List<HistoryEntry> exports(Person by) {
        HistoryFilter exports = new HistoryFilter(
                by.company(), null, null, null, by.name(), Set.of(HistoryAction.EXPORT), null, Set.of());
        Actor actor = new Actor(by.company(), by.id(), by.name(), by.role(), Origin.INTERNAL);
        return server.bean(ReadHistory.class).page(actor, exports, null, 10).entries();
    }

    private static List<String> ids(HttpResponse<String> file) {
        return file.body().lines().skip(1).map(line -> line.split(",", -1)[1]).toList();
    }
}
