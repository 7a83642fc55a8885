package io.cardkeep.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.People;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Visit;
import io.cardkeep.web.authenticator.Phones;
import io.cardkeep.web.wiring.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A real installation in front of the sandbox, behind a proxy that speaks TLS, from its first start on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealModeTest {
    private static final Pattern LINK =
            Pattern.compile("https://cards\\.example\\.com(/set-up\\?token=[A-Za-z0-9_-]{43})");
    private static final String PASSWORD = "a long enough passphrase";

    private static CardkeepServer server;
    private static Phones phones;
    private static String printed;

    @BeforeAll
    static void start() {
        PrintStream terminal = System.out;
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        System.setOut(new PrintStream(copy, true, StandardCharsets.UTF_8));
        try {
            server = CardkeepServer.withoutPeople(
                    SandboxOptions.defaults(),
                    Map.of(
                            "cardkeep.mode", "real",
                            "cardkeep.public-url", "https://cards.example.com",
                            "cardkeep.trusted-proxies", "127.0.0.1",
                            "spring.mail.host", "smtp.example.com",
                            "cardkeep.mail.from", "Cardkeep <cards@example.com>"));
        } finally {
            System.setOut(terminal);
        }
        phones = new Phones(server);
        printed = copy.toString(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    @Order(1)
    void the_first_start_prints_one_link_and_there_is_no_account() {
        assertThat(LINK.matcher(printed).results().count()).isEqualTo(1);
        assertThat(server.bean(People.class).list(company(), null, 10)).isEmpty();
        assertThat(throughTheProxy().get("/login").body()).doesNotContain("data-demo");
    }

    @Test
    @Order(2)
    void plain_http_through_the_proxy_is_refused_with_what_to_do() {
        HttpResponse<String> answer =
                server.visit().always("X-Forwarded-For", "203.0.113.9").get("/login");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("https://cards.example.com", "CARDKEEP_TRUSTED_PROXIES");
        assertThat(server.visit()
                        .always("X-Forwarded-For", "203.0.113.9")
                        .get("/actuator/health/readiness", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    void the_link_makes_the_first_admin_and_a_refused_password_does_not_use_it_up() {
        Visit visit = throughTheProxy();
        HttpResponse<String> opened = visit.get(link());
        assertThat(opened.headers().firstValue("Location")).hasValue("/set-up");
        assertThat(opened.headers().allValues("Set-Cookie"))
                .anyMatch(line -> line.startsWith("__Host-cardkeep-set-up=")
                        && line.contains("Secure")
                        && line.contains("HttpOnly")
                        && line.contains("SameSite=Lax"));
        assertThat(visit.get("/set-up").body()).contains("Make the first admin").doesNotContain("token");

        HttpResponse<String> shortOne = visit.send("POST", "/set-up", admin("too short"));
        assertThat(shortOne.statusCode()).isEqualTo(422);
        assertThat(shortOne.body()).contains("too short or far too long").contains("Meera Iyer");

        HttpResponse<String> made = visit.send("POST", "/set-up", admin(PASSWORD));
        assertThat(made.headers().firstValue("Location")).hasValue("/login?joined");
    }

    @Test
    @Order(4)
    void the_link_works_once() {
        Visit other = throughTheProxy();
        other.get(link());

        HttpResponse<String> again = other.get("/set-up");

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("This link no longer works");
    }

    @Test
    @Order(5)
    void the_first_admin_signs_in_over_https_with_a_cookie_of_this_host_alone() {
        Visit visit = throughTheProxy();
        visit.post("/login", Map.of("username", "meera@example.com", "password", PASSWORD));
        assertThat(visit.get("/people").headers().firstValue("Location")).hasValue("/login");
        HttpResponse<String> app = visit.get("/login/app");
        assertThat(app.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        HttpResponse<String> wrong = visit.post("/login/app", Map.of("seed", Phones.seed(app), "code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Phones.seed(wrong)).isEqualTo(Phones.seed(app));

        phones.signIn(visit, "meera@example.com", PASSWORD);

        assertThat(visit.cookies()).containsKey("__Host-cardkeep").doesNotContainKey("cardkeep");
        HttpResponse<String> page = visit.get("/people");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=63072000"));
    }

    @Test
    @Order(6)
    void an_invitation_comes_by_mail_and_lets_somebody_join_once() {
        Visit admin = signedIn("meera@example.com");
        admin.post(
                "/people",
                Map.of(
                        "name",
                        "Johny Bateman",
                        "email",
                        "johny@example.com",
                        "role",
                        "EMPLOYEE",
                        "employeeNumber",
                        "E-1042"));

        Matcher invited =
                LINK.matcher(server.mailbox().latestTo("johny@example.com").text());
        assertThat(invited.find()).isTrue();
        Visit johny = throughTheProxy();
        johny.get(invited.group(1));
        assertThat(johny.get("/set-up").body()).contains("Johny Bateman", "johny@example.com");
        assertThat(johny.send("POST", "/set-up", Map.of("password", PASSWORD))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login?joined");
        phones.signIn(johny, "johny@example.com", PASSWORD);
        assertThat(johny.get("/me").body()).contains("Johny Bateman");
    }

    @Test
    @Order(7)
    void a_link_ends() {
        Visit admin = signedIn("meera@example.com");
        admin.post(
                "/people",
                Map.of("name", "Asha Rao", "email", "asha@example.com", "role", "EMPLOYEE", "employeeNumber", ""));
        Matcher invited =
                LINK.matcher(server.mailbox().latestTo("asha@example.com").text());
        assertThat(invited.find()).isTrue();

        server.clock().advance(Duration.ofDays(30));

        Visit late = throughTheProxy();
        late.get(invited.group(1));
        assertThat(late.get("/set-up").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void a_password_alone_opens_nothing_and_moves_nothing() {
        Visit visit = signedIn("meera@example.com");
        server.clock().advance(Duration.ofMinutes(6));
        Map<String, String> password =
                Map.of("confirm-method", "GET", "confirm-path", "/me/passkeys/new", "confirm-password", PASSWORD);

        assertThat(visit.get("/me/passkeys/new").body())
                .contains("confirm-code")
                .doesNotContain("confirm-password");
        assertThat(visit.post("/confirm", password).statusCode()).isEqualTo(422);
        assertThat(visit.get("/me/passkeys/new").statusCode()).isEqualTo(403);
        server.clock().advance(Duration.ofMinutes(1));
        HttpResponse<String> removal = visit.send("DELETE", "/me/authenticator", Map.of());
        assertThat(removal.statusCode()).isEqualTo(403);

        Map<String, String> code = Map.of(
                "confirm-method", "GET", "confirm-path", "/me", "confirm-code", phones.shown("meera@example.com"));
        assertThat(visit.post("/confirm/code", code).statusCode()).isEqualTo(303);
        visit.send("DELETE", "/me/authenticator", Map.of());
        assertThat(visit.get("/me").body()).contains("Nothing else goes with your password");
    }

    private static Visit signedIn(String email) {
        return phones.signIn(throughTheProxy(), email, PASSWORD);
    }

    private static String link() {
        Matcher link = LINK.matcher(printed);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Map<String, String> admin(String password) {
        return Map.of("name", "Meera Iyer", "email", "meera@example.com", "password", password);
    }

    private static Visit throughTheProxy() {
        return server.visit().always("X-Forwarded-For", "203.0.113.9").always("X-Forwarded-Proto", "https");
    }

    private static CompanyId company() {
        return server.bean(Installation.class).company();
    }
}
