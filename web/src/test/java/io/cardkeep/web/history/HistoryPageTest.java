package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryPageTest {
    private static final Pattern LINE = Pattern.compile("<dd class=\"mono\">([0-9a-f-]{36}) · ");

    private final CardkeepServer server = CardkeepServer.shared();
    private Visit auditor;
    private TestEntries entries;

    @BeforeEach
    void signIn() {
        auditor = server.signedIn(server.cast().auditor().email());
        entries = new TestEntries(server, server.cast().employee());
    }

    @Test
    void a_line_says_who_did_what_to_what_with_what_outcome_from_where() {
        HistoryEntry entry = entries.add(
                PinAction.SET,
                Outcome.REFUSED,
                Map.of("reason", "TOO_GUESSABLE YEAR", "policy", "2026-1"),
                new Touch(Touch.Kind.REQUEST, "019ab000-0000-7000-8000-00000000aaaa", "PR-2026-004217"));

        String page = page(auditor, "").body();

        assertThat(page)
                .contains("Johny Bateman", "Tried to set a PIN", "PR-2026-004217", "4312", "Refused", "10.4.1.20")
                .contains("The PIN is too easily guessed.", "TOO_GUESSABLE YEAR", "2026-1")
                .contains(" IST</time>", entry.id().value().toString());
    }

    @Test
    void pages_of_fifty_follow_each_other_both_ways() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            all.addFirst(entries.add(CardAction.LOCK, Outcome.DONE, Map.of())
                    .id()
                    .value()
                    .toString());
        }

        String first = page(auditor, "").body();
        String second = auditor.get(link(first, "next")).body();
        String third = auditor.get(link(second, "next")).body();
        String secondAgain = auditor.get(link(third, "prev")).body();

        assertThat(lines(first)).isEqualTo(all.subList(0, 50));
        assertThat(lines(second)).isEqualTo(all.subList(50, 100));
        assertThat(lines(third)).isEqualTo(all.subList(100, 120));
        assertThat(lines(secondAgain)).isEqualTo(all.subList(50, 100));
        assertThat(first).doesNotContain("rel=\"prev\"");
        assertThat(third).doesNotContain("rel=\"next\"");
    }

    @Test
    void filters_stand_in_the_address_and_as_chips() {
        HistoryEntry lock = entries.add(CardAction.LOCK, Outcome.DONE, Map.of());
        entries.add(PinResetAction.ASK, Outcome.DONE, Map.of());
        entries.add(CardAction.LOCK, Outcome.REFUSED, Map.of());

        String page = page(auditor, "&action=card.lock&outcome=DONE&who=johny&from=2026-11-20&to=2026-11-23")
                .body();

        assertThat(lines(page)).containsExactly(lock.id().value().toString());
        assertThat(page).contains("Locked a card</span>", "20 Nov 2026</time>", "23 Nov 2026</time>", ">johny</span>");
        assertThat(page)
                .contains(
                        "href=\"/history?from=2026-11-20&amp;to=2026-11-23&amp;who=johny&amp;action=card.lock&amp;card="
                                + entries.card + "\"");
    }

    @Test
    void an_employee_sees_their_own_and_an_admin_the_companys() {
        entries.add(CardAction.LOCK, Outcome.DONE, Map.of());
        Person other = server.cast().employee2();

        assertThat(lines(page(server.signedIn(server.cast().employee().email()), "")
                        .body()))
                .hasSize(1);
        assertThat(lines(page(server.signedIn(other.email()), "").body())).isEmpty();
        assertThat(lines(
                        page(server.signedIn(server.cast().admin().email()), "").body()))
                .hasSize(1);
    }

    @Test
    void a_filter_that_cannot_be_used_is_refused_at_its_field() {
        HttpResponse<String> answer = page(auditor, "&from=tomorrow&action=card.eat");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The filter cannot be used as it is", "This is not a day.", "<span>tomorrow</span>")
                .contains(">card.eat</span>")
                .doesNotContain("<table", "??");
    }

    @Test
    void an_empty_history_says_what_to_do() {
        assertThat(page(auditor, "").body())
                .contains("Nothing matches these filters", "href=\"/history\"")
                .doesNotContain("<table");
    }

    @Test
    void beyond_the_end_there_is_a_way_back() {
        HistoryEntry only = entries.add(CardAction.LOCK, Outcome.DONE, Map.of());

        assertThat(page(auditor, "&older=" + PagePlace.of(only)).body())
                .contains("There is nothing beyond this end", "Show the newest");
    }

    @Test
    void what_somebody_typed_is_text_and_nothing_else() {
        String typed = "<script>alert(1)</script>";

        assertThat(auditor.get("/history?who=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain(typed)
                .contains("&lt;script&gt;");
        assertThat(auditor.get("/history?who=%00&card=%00").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/history?who='%20or%201=1%20--&card='%3B--").statusCode())
                .isEqualTo(200);
    }

    @Test
    void htmx_gets_the_results_alone_but_the_whole_page_on_the_way_back() {
        entries.add(CardAction.LOCK, Outcome.DONE, Map.of());
        String path = "/history?card=" + entries.card;

        String part =
                auditor.get(path, "HX-Request", "true", "HX-Target", "history").body();
        String whole = auditor.get(
                        path, "HX-Request", "true", "HX-Target", "history", "HX-History-Restore-Request", "true")
                .body();

        assertThat(part.strip()).startsWith("<div id=\"history\"");
        assertThat(lines(part)).hasSize(1);
        assertThat(whole).contains("<!doctype html>");
    }

    private HttpResponse<String> page(Visit visit, String more) {
        return visit.get("/history?card=" + entries.card + more);
    }

    private static String link(String page, String rel) {
        Matcher matcher =
                Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    private static List<String> lines(String page) {
        return LINE.matcher(page).results().map(line -> line.group(1)).toList();
    }
}
