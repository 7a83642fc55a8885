package io.cardkeep.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final CardkeepServer server = CardkeepServer.shared();

    @Test
    void each_role_begins_where_its_work_is() {
        assertThat(startOf("employee@cardkeep.test")).isEqualTo("/cards");
        assertThat(startOf("admin@cardkeep.test")).isEqualTo("/approvals");
        assertThat(startOf("auditor@cardkeep.test")).isEqualTo("/history");
    }

    @Test
    void the_address_may_be_written_in_capitals_and_with_spaces_around_it() {
        HttpResponse<String> answer = signIn(server.visit(), " Employee@Cardkeep.TEST ", Cast.PASSWORD);

        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_alike() {
        HttpResponse<String> wrong = signIn(server.visit(), "employee@cardkeep.test", "a wrong password here");
        HttpResponse<String> unknown = signIn(server.visit(), "nobody@cardkeep.test", "a wrong password here");

        assertThat(location(wrong)).isEqualTo("/login?error").isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void refused_and_successful_sign_ins_and_sign_outs_stand_in_the_history_without_what_was_typed() {
        Visit visit = server.visit();
        signIn(visit, "not an address but 4711 a secret", "whatever it is, wrong");
        signIn(visit, "auditor@cardkeep.test", Cast.PASSWORD);
        visit.post("/logout", Map.of());

        List<HistoryEntry> entries = signIns();
        assertThat(entries)
                .extracting(HistoryEntry::action, HistoryEntry::outcome)
                .startsWith(
                        tuple(SignInAction.OUT, Outcome.DONE),
                        tuple(SignInAction.IN, Outcome.DONE),
                        tuple(SignInAction.IN, Outcome.REFUSED));
        assertThat(entries.get(2).who()).isEqualTo(Who.NOBODY);
        assertThat(entries.get(2).toString()).doesNotContain("4711");
        assertThat(entries.get(1).origin().address()).isEqualTo("127.0.0.1");
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() {
        Visit visit = server.visit();
        visit.get("/login");
        String before = session(visit);
        visit.signIn("employee@cardkeep.test", Cast.PASSWORD);
        String after = session(visit);
        visit.post("/logout", Map.of());
        HttpRequest stolen = HttpRequest.newBuilder(server.at("/me"))
                .header("Cookie", "cardkeep=" + after)
                .header("Accept", "text/html")
                .build();

        assertThat(after).isNotEqualTo(before);
        assertThat(location(server.visit().send(stolen))).isEqualTo("/login");
    }

    @Test
    void the_page_asked_for_before_signing_in_is_where_one_lands() {
        Visit visit = server.visit();
        visit.get("/me?from=mail");

        assertThat(location(signIn(visit, "employee@cardkeep.test", Cast.PASSWORD)))
                .isEqualTo("/me?from=mail");
    }

    @Test
    void a_part_of_a_page_or_a_script_is_never_remembered_as_the_page_asked_for() {
        Visit visit = server.visit();
        visit.get("/me", "HX-Request", "true");
        visit.get("/history.csv", "Accept", "application/json");

        assertThat(location(signIn(visit, "employee@cardkeep.test", Cast.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void whoever_is_signed_in_already_is_led_past_the_sign_in_page() {
        assertThat(location(server.signedIn("employee@cardkeep.test").get("/login")))
                .isEqualTo("/");
    }

    @Test
    void an_endless_password_is_refused_without_hashing_it() {
        HttpResponse<String> answer = signIn(server.visit(), "employee@cardkeep.test", "x".repeat(30_000));

        assertThat(location(answer)).isEqualTo("/login?error");
    }

    @Test
    void each_wrong_password_is_counted_and_written_once() {
        server.stage().enter("Uma Rao", "uma@cardkeep.test", Role.EMPLOYEE);
        int before = signIns().size();
        for (int i = 0; i < 9; i++) {
            signIn(server.visit(), "uma@cardkeep.test", "a wrong password here");
        }

        assertThat(signIns()).hasSize(before + 9);
        assertThat(location(signIn(server.visit(), "uma@cardkeep.test", Cast.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void ten_wrong_passwords_in_a_row_are_told_to_their_owner_and_the_eleventh_right_one_is_not_taken() {
        server.stage().enter("Tara Bose", "tara@cardkeep.test", Role.EMPLOYEE);
        for (int i = 0; i < 10; i++) {
            signIn(server.visit(), "tara@cardkeep.test", "a wrong password here");
        }

        assertThat(location(signIn(server.visit(), "tara@cardkeep.test", Cast.PASSWORD)))
                .isEqualTo("/login?error");
        assertThat(server.mailbox().latestTo("tara@cardkeep.test").subject())
                .startsWith("Your password is not taken until");
        assertThat(server.signedIn("employee@cardkeep.test").get("/cards").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_mobile_and_an_employee_number_are_names_to_sign_in_with() {
        Person lata = server.stage().enter("Lata Sen", "lata@cardkeep.test", Role.EMPLOYEE);
        Map<String, String> reached = Map.of(
                "name", "Lata Sen", "email", "lata@cardkeep.test", "mobile", "9800000077", "employeeNumber", "E-77");
        server.signedIn("admin@cardkeep.test").post("/people/" + lata.id().value(), reached);

        for (String name : List.of("e-77", "+91 98000 00077", "lata@cardkeep.test")) {
            assertThat(location(signIn(server.visit(), name, Cast.PASSWORD))).isEqualTo("/");
        }
        assertThat(location(signIn(server.visit(), "e-7", Cast.PASSWORD))).isEqualTo("/login?error");
    }

    @Test
    void the_sign_in_page_says_what_went_wrong() {
        assertThat(server.visit().get("/login?error").body()).contains("The sign-in name or the password is wrong");
        assertThat(server.visit().get("/login?expired").body()).contains("You were signed out");
        assertThat(server.visit().get("/login").body()).doesNotContain("wrong").doesNotContain("data-demo");
    }

    private String startOf(String email) {
        return location(server.signedIn(email).get("/"));
    }

    private List<HistoryEntry> signIns() {
        HistoryFilter filter = new HistoryFilter(
                server.cast().employee().company(),
                null,
                null,
                null,
                null,
                Set.of(SignInAction.values()),
                null,
                Set.of());
        return server.bean(History.class).page(filter, null, 100).entries();
    }

    private static HttpResponse<String> signIn(Visit visit, String email, String password) {
        return visit.post("/login", Map.of("username", email, "password", password));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String session(Visit visit) {
        return visit.cookies().getOrDefault("cardkeep", "");
    }
}
