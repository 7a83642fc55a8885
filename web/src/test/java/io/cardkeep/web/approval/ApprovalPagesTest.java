package io.cardkeep.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deciding PIN resets over HTTP, with script and without. */
class ApprovalPagesTest {
    private static final String[] BY_SCRIPT = {"HX-Request", "true"};

    @AutoClose
    private static final Desk desk = Desk.open();

    private static final CardkeepServer server = desk.server();
    private static final Cast cast = server.cast();

    @Test
    void a_plain_link_shows_the_request_beside_the_queue() {
        PinResetId id = desk.asked(cast.employee());

        HttpResponse<String> page = admin().get("/approvals/" + id.value());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html", desk.number(id), "Johny Bateman", "EnKash says: JOHNY BATEMAN", "Approve reset ••••")
                .contains("Since &lt;b&gt;Diwali&lt;/b&gt;")
                .contains("within 72 hours");
    }

    @Test
    void the_oldest_request_comes_first_and_is_shown_beside() {
        PinResetId later = desk.asked(cast.employee2());

        String page = admin().get("/approvals").body();

        assertThat(page).containsPattern("\\d+ waiting").contains("id=\"row-" + later.value());
        assertThat(page.indexOf("data-row")).isLessThan(page.indexOf("row-" + later.value()));
        assertThat(page).contains("approval-detail").doesNotContain("is-chosen");
    }

    @Test
    void script_gets_the_request_alone_and_the_whole_page_when_it_goes_back() {
        PinResetId id = desk.asked(cast.employee());

        String alone = admin().get("/approvals/" + id.value(), BY_SCRIPT).body();
        String whole = admin().get(
                        "/approvals/" + id.value(), "HX-Request", "true", "HX-History-Restore-Request", "true")
                .body();

        assertThat(alone).contains(desk.number(id)).doesNotContain("<html", "data-row");
        assertThat(whole).contains("<html", "data-row");
    }

    @Test
    void a_form_approves_and_the_holder_is_told() {
        PinResetId id = desk.asked(cast.employee());
        Visit admin = admin();

        HttpResponse<String> answer = admin.post("/pin-resets/" + id.value() + "/approval", Map.of("note", "Called"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/approvals/" + id.value());
        assertThat(admin.get("/approvals/" + id.value()).body())
                .contains("Request " + desk.number(id) + " is approved", "by Meera Iyer", "“Called”")
                .doesNotContain("/approval\"");
        assertThat(desk.reset(id)).isInstanceOf(PinReset.Approved.class);
        assertThat(server.mailbox().latestTo(cast.employee().email()).text()).contains(desk.number(id));
    }

    @Test
    void script_gets_the_queue_the_request_the_sentence_and_the_count() {
        PinResetId id = desk.asked(cast.employee());

        HttpResponse<String> answer =
                admin().post("/pin-resets/" + id.value() + "/approval", Map.of("note", ""), BY_SCRIPT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"approvals\"", "id=\"flash\"", "id=\"nav-waiting\"", "hx-swap-oob")
                .contains("Request " + desk.number(id) + " is approved")
                .doesNotContain("<html", "row-" + id.value());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_rejection_without_a_note_says_what_is_missing(boolean script) {
        PinResetId id = desk.asked(cast.employee());

        HttpResponse<String> answer = admin().post(
                        "/pin-resets/" + id.value() + "/rejection",
                        Map.of("note", "  "),
                        script ? BY_SCRIPT : new String[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Say why you reject it", "aria-invalid=\"true\"", "aria-describedby=\"note-fault\"");
        assertThat(answer.body().contains("<html")).isNotEqualTo(script);
        assertThat(desk.reset(id)).isInstanceOf(PinReset.Pending.class);
    }

    @Test
    void a_note_that_is_too_long_comes_back_as_it_was_typed() {
        PinResetId id = desk.asked(cast.employee());

        HttpResponse<String> answer =
                admin().post("/pin-resets/" + id.value() + "/approval", Map.of("note", "x".repeat(501)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("at most 500 characters", "x".repeat(501));
    }

    @Test
    void a_rejection_with_a_note_reaches_the_holder_and_the_decided_tab() {
        PinResetId id = desk.asked(cast.employee2());
        Visit admin = admin();

        HttpResponse<String> answer =
                admin.post("/pin-resets/" + id.value() + "/rejection", Map.of("note", "Not reachable."));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(server.mailbox().latestTo(cast.employee2().email()).text()).contains("Not reachable.");
        assertThat(admin.get("/approvals?tab=decided").body())
                .contains("row-" + id.value(), "Rejected", "“Not reachable.”");
        assertThat(admin.get("/approvals").body()).doesNotContain("row-" + id.value());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_lost_race_shows_the_other_decision(boolean script) {
        PinResetId id = desk.asked(cast.employee());
        server.signedIn(cast.admin2().email()).post("/pin-resets/" + id.value() + "/approval", Map.of("note", ""));

        HttpResponse<String> answer = admin().post(
                        "/pin-resets/" + id.value() + "/rejection",
                        Map.of("note", "No."),
                        script ? BY_SCRIPT : new String[0]);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Nothing was changed: Vikram Shah had approved request " + desk.number(id) + " before.")
                .contains("by Vikram Shah");
        assertThat(desk.lastEntry().details()).containsEntry("reason", "ended-before");
    }

    @Test
    void ones_own_card_waits_and_offers_to_invite_an_approver() {
        Card own = desk.card(cast.admin());
        PinResetId id = desk.asked(cast.admin(), own);

        String page = admin().get("/approvals/" + id.value()).body();
        HttpResponse<String> tried = admin().post("/pin-resets/" + id.value() + "/approval", Map.of("note", ""));

        assertThat(page)
                .contains("This is your own card", "Yours: another admin decides", "href=\"/people/new\"")
                .doesNotContain("/pin-resets/" + id.value());
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("Nothing was decided", "This is your own card");
        assertThat(desk.lastEntry().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(desk.lastEntry().details()).containsEntry("reason", "own-card");
    }

    @Test
    void a_name_that_differs_at_enkash_leaves_only_the_rejection() {
        PinResetId id = desk.asked(cast.employee(), desk.card(cast.employee(), "VIKRAM SHAH"));

        String page = admin().get("/approvals/" + id.value()).body();

        assertThat(page)
                .contains("The names differ: here Johny Bateman, at EnKash VIKRAM SHAH", "Names differ", "/rejection")
                .doesNotContain("Approve reset ••••");
        assertThat(admin().post("/pin-resets/" + id.value() + "/rejection", Map.of("note", "Names differ"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void an_auditor_sees_the_queue_and_decides_nothing() {
        PinResetId id = desk.asked(cast.employee());
        Visit auditor = server.signedIn(cast.auditor().email());

        assertThat(auditor.get("/approvals/" + id.value()).body())
                .contains("your role decides none")
                .doesNotContain("<textarea");
        refuses(auditor, id, 403, "wrong-role");
    }

    @Test
    void an_employee_sees_no_queue_and_decides_nothing() {
        PinResetId id = desk.asked(cast.employee());
        Visit other = server.signedIn(cast.employee2().email());

        assertThat(other.get("/approvals").statusCode()).isEqualTo(403);
        assertThat(other.get("/approvals?tab=decided").statusCode()).isEqualTo(403);
        assertThat(other.get("/approvals/" + id.value()).statusCode()).isEqualTo(403);
        refuses(other, id, 404, "not-found");
        refuses(server.signedIn(cast.employee().email()), id, 403, "wrong-role");
    }

    private static void refuses(Visit visit, PinResetId id, int status, String reason) {
        for (String verb : new String[] {"approval", "rejection"}) {
            HttpResponse<String> answer = visit.post("/pin-resets/" + id.value() + "/" + verb, Map.of("note", "No."));
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(desk.lastEntry().details()).containsEntry("reason", reason);
        }
        assertThat(desk.reset(id)).isInstanceOf(PinReset.Pending.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        String unknown = UUID.randomUUID().toString();

        assertThat(admin().get("/approvals/" + unknown).statusCode()).isEqualTo(404);
        assertThat(admin().post("/pin-resets/" + unknown + "/approval", Map.of("note", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(admin().get("/approvals/nonsense").statusCode()).isEqualTo(400);
        assertThat(admin().get("/approvals?after=nonsense").statusCode()).isEqualTo(400);
        assertThat(admin().get("/approvals?after=" + unknown).statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_is_not_decided_without_the_sessions_token() {
        PinResetId id = desk.asked(cast.employee());

        HttpResponse<String> answer =
                admin().post("/pin-resets/" + id.value() + "/approval", Map.of("note", ""), "X-CSRF-TOKEN", "forged");

        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(desk.reset(id)).isInstanceOf(PinReset.Pending.class);
    }

    @Test
    void the_queue_goes_on_page_by_page_and_a_row_keeps_the_place() {
        Person holder = cast.employee2();
        List<PinResetId> many =
                IntStream.range(0, 51).mapToObj(each -> desk.asked(holder)).toList();

        String first = admin().get("/approvals").body();
        String next = first.replaceAll("(?s).*href=\"(/approvals\\?after=[^\"]+)\".*", "$1");

        assertThat(next).startsWith("/approvals?after=");
        assertThat(admin().get(next).body()).contains("data-row", next.substring(next.indexOf("after=")));
        many.forEach(id -> desk.takesBack(holder, id));
    }

    private static Visit admin() {
        return server.signedIn(cast.admin().email());
    }
}
