package io.cardkeep.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final Pattern HERE = Pattern.compile("list-session\" data-here=\"([0-9a-f-]+)\"");

    private static CardkeepServer server;

    @BeforeAll
    static void start() {
        server = CardkeepServer.start(Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void a_changed_role_counts_at_the_next_request() {
        Visit visit = server.signedIn("employee@cardkeep.test");
        assertThat(visit.get("/people").statusCode()).isEqualTo(403);

        String before = visit.cookies().get("cardkeep");
        visit.get("/me");
        assertThat(visit.cookies()).containsEntry("cardkeep", before);

        server.stage().change(server.cast().employee(), Role.ADMIN, true);

        assertThat(visit.get("/people").statusCode()).isEqualTo(200);
        assertThat(visit.cookies().get("cardkeep")).isNotEqualTo(before);
        assertThat(visit.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void somebody_who_left_is_signed_out_and_cannot_come_back() {
        Visit visit = server.signedIn("employee2@cardkeep.test");
        assertThat(visit.get("/me").statusCode()).isEqualTo(200);

        server.stage().change(server.cast().employee2(), Role.EMPLOYEE, false);

        assertThat(location(visit.get("/me"))).isEqualTo("/login");
        HttpResponse<String> again = visit.post(
                "/login", Map.of("username", "employee2@cardkeep.test", "password", "a password for tests alone"));
        assertThat(location(again)).isEqualTo("/login?error");
    }

    @Test
    void who_changes_their_password_stays_here_under_another_id_and_nowhere_else() {
        server.stage().enter("Pia Sen", "pia@cardkeep.test", Role.EMPLOYEE);
        Visit here = server.signedIn("pia@cardkeep.test");
        Visit elsewhere = server.signedIn("pia@cardkeep.test");
        String before = here.cookies().get("cardkeep");

        HttpResponse<String> wrong = here.post(
                "/me/password", Map.of("currentPassword", "not this one", "newPassword", "eleven brown donkeys sing"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("not your current password").doesNotContain("donkeys");
        here.post("/me/password", Map.of("currentPassword", Cast.PASSWORD, "newPassword", "eleven brown donkeys sing"));

        assertThat(here.get("/me").body()).contains("Your password is changed");
        assertThat(here.cookies().get("cardkeep")).isNotEqualTo(before);
        assertThat(location(elsewhere.get("/me"))).isEqualTo("/login");
        Visit again = server.visit();
        again.signIn("pia@cardkeep.test", "eleven brown donkeys sing");
        assertThat(server.mailbox().latestTo("pia@cardkeep.test").subject()).isEqualTo("Your password was changed");
    }

    @Test
    void the_stored_session_holds_no_hash_and_no_password() throws SQLException {
        server.signedIn("auditor@cardkeep.test").get("/me");
        Person person =
                server.bean(People.class).findByEmail("auditor@cardkeep.test").orElseThrow();

        try (Connection connection = server.database().asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select encode(attribute_bytes, 'escape') from spring_session_attributes")) {
            int count = 0;
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("argon2", "a password for tests alone", person.name());
                count++;
            }
            assertThat(count).isPositive();
        }
    }

    @Test
    void a_session_ends_after_half_a_day_however_busy_it_was() {
        Visit visit = server.signedIn("admin@cardkeep.test");
        assertThat(visit.get("/me").statusCode()).isEqualTo(200);

        for (int minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
            server.clock().advance(Duration.ofMinutes(10));
            assertThat(visit.get("/me").statusCode()).isEqualTo(200);
        }
        server.clock().advance(Duration.ofMinutes(10));

        assertThat(location(visit.get("/me"))).isEqualTo("/login?expired");
        assertThat(location(visit.get("/me"))).isEqualTo("/login");
    }

    @Test
    void a_session_ends_after_a_quarter_of_an_hour_without_a_request() {
        Visit visit = server.signedIn("admin2@cardkeep.test");
        server.clock().advance(Duration.ofMinutes(14).plusSeconds(59));
        assertThat(visit.get("/me").statusCode()).isEqualTo(200);
        server.clock().advance(Duration.ofMinutes(14).plusSeconds(59));
        assertThat(visit.get("/me/session", "Accept", "application/json").statusCode())
                .isEqualTo(200);

        server.clock().advance(Duration.ofMinutes(15));

        assertThat(visit.get("/me/session", "Accept", "application/json").statusCode())
                .isEqualTo(401);
        assertThat(location(visit.get("/me"))).isEqualTo("/login");
    }

    @Test
    void somebody_ends_a_session_of_their_own_elsewhere_and_nobody_elses() {
        Visit here = server.signedIn("approver@cardkeep.test");
        Visit elsewhere = server.signedIn("approver@cardkeep.test");
        Visit anothers = server.signedIn("officer@cardkeep.test");

        assertThat(here.send("DELETE", "/me/sessions/" + here(anothers), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(anothers.get("/me").statusCode()).isEqualTo(200);
        assertThat(here.send("DELETE", "/me/sessions/" + here(elsewhere), Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(location(elsewhere.get("/me"))).isEqualTo("/login");
        assertThat(here.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void all_others_end_and_the_one_at_hand_stays() {
        Visit here = server.signedIn("approver@cardkeep.test");
        Visit elsewhere = server.signedIn("approver@cardkeep.test");

        here.send("DELETE", "/me/sessions", Map.of());

        assertThat(location(elsewhere.get("/me"))).isEqualTo("/login");
        assertThat(here.get("/me").body()).containsOnlyOnce("list-session");
    }

    /** The id of a visit's own session, as its page tells. */
    private static String here(Visit visit) {
        Matcher id = HERE.matcher(visit.get("/me").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
