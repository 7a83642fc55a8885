package io.cardkeep.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Pattern STYLE_OR_SCRIPT = Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars)/[^\"]+)\"");

    private final CardkeepServer server = CardkeepServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/me", "/nowhere", "/css/nothing.css"})
    void every_answer_forbids_what_no_page_needs(String path) {
        HttpResponse<String> answer = server.signedIn("employee@cardkeep.test").get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void pages_are_kept_nowhere_and_files_for_a_year_under_a_name_that_changes_with_them() {
        HttpResponse<String> page = server.signedIn("employee@cardkeep.test").get("/me");
        assertThat(header(page, "Cache-Control")).contains("no-store");

        Matcher files = STYLE_OR_SCRIPT.matcher(page.body());
        int count = 0;
        while (files.find()) {
            String path = files.group(1);
            HttpResponse<String> file = server.visit().get(path);
            assertThat(path).matches(".*(-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/).*");
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(header(file, "Cache-Control")).as(path).contains("max-age=31536000");
            assertThat(file.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(6);
    }

    @Test
    void no_page_has_a_script_or_a_style_inside() {
        Visit admin = server.signedIn("admin@cardkeep.test");
        for (String path : new String[] {"/login", "/me", "/people", "/people/new", "/accounts", "/nowhere"}) {
            String body = admin.get(path).body();
            assertThat(body)
                    .as(path)
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContain("<style", " style=");
            assertThat(body).as(path).doesNotContainPattern(" on[a-z]+=");
        }
    }

    @Test
    void a_part_of_a_page_asked_for_without_a_session_is_told_to_go_to_the_sign_in_page() {
        HttpResponse<String> answer = server.visit().get("/me", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "HX-Redirect")).isEqualTo("/login");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_script_that_wants_json_gets_a_bare_401() {
        HttpResponse<String> answer = server.visit().get("/me", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&_csrf=of-another-session"})
    void a_form_without_its_token_is_refused_on_a_page_that_says_what_to_do(String token) {
        Visit visit = server.signedIn("employee@cardkeep.test");

        HttpResponse<String> page = visit.send(forged(token));
        HttpResponse<String> part = visit.send(forged(token, "HX-Request", "true"));
        HttpResponse<String> json = visit.send(forged(token, "Accept", "application/json"));

        assertThat(page.statusCode())
                .isEqualTo(403)
                .isEqualTo(part.statusCode())
                .isEqualTo(json.statusCode());
        assertThat(page.body()).contains("<html", "so nothing was changed", "load the page again");
        assertThat(part.body()).contains("so nothing was changed").doesNotContain("<html");
        assertThat(header(part, "HX-Retarget")).isEqualTo("#flash");
        assertThat(json.body()).isEqualTo("{\"status\":403}");
        assertThat(visit.get("/me").body()).contains("lang=\"en-IN\"");
    }

    @Test
    void a_form_that_outlived_its_session_leads_to_the_sign_in_page_which_says_why() {
        HttpResponse<String> answer = server.visit().send(forged("&_csrf=old"));

        assertThat(header(answer, "Location")).isEqualTo("/login?expired");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/history?card=EKC1, /history?card=EKC1",
        "https://evil.example//evil.example/x, /",
        "no address, /"
    })
    void a_part_that_outlived_its_session_leads_back_to_its_page_after_signing_in(String current, String back) {
        Visit visit = server.visit();

        HttpResponse<String> answer = visit.send(forged("&_csrf=old", "HX-Request", "true", "HX-Current-URL", current));
        HttpResponse<String> signedIn =
                visit.post("/login", Map.of("username", "employee@cardkeep.test", "password", Cast.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "HX-Redirect")).isEqualTo("/login?expired");
        assertThat(header(signedIn, "Location")).isEqualTo(back);
    }

    /** A form from elsewhere, with headers' names and values in turn. */
    private HttpRequest forged(String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at("/me"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.POST(HttpRequest.BodyPublishers.ofString("language=hi&zone=UTC" + token))
                .build();
    }

    @Test
    void an_error_is_told_to_htmx_in_a_few_sentences_and_to_a_browser_on_a_page() {
        Visit visit = server.signedIn("employee@cardkeep.test");
        HttpResponse<String> part = visit.get("/nowhere", "HX-Request", "true", "Accept", "*/*");
        HttpResponse<String> page = visit.get("/nowhere");

        assertThat(part.statusCode()).isEqualTo(404).isEqualTo(page.statusCode());
        assertThat(part.body()).contains("Nothing here").doesNotContain("<html");
        assertThat(page.body()).contains("Nothing here", "<html");
    }

    @Test
    void an_answer_to_a_form_is_a_303() {
        Visit visit = server.signedIn("employee2@cardkeep.test");

        assertThat(visit.post("/me", Map.of("language", "en", "zone", "Asia/Kolkata"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void only_health_is_served_of_the_actuator_and_it_tells_no_details() {
        Visit nobody = server.visit();

        assertThat(nobody.get("/actuator/health/readiness", "Accept", "*/*").body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(nobody.get("/actuator/health/liveness", "Accept", "*/*").statusCode())
                .isEqualTo(200);
        assertThat(server.signedIn("admin@cardkeep.test").get("/actuator/env").statusCode())
                .isEqualTo(404);
        assertThat(server.signedIn("admin@cardkeep.test").get("/actuator").statusCode())
                .isEqualTo(404);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
