package io.cardkeep.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.people.FailedSignIns;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Cast;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One password tried on many accounts from one place. */
class SignInPauseTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of(
            "cardkeep.mode", "real",
            "cardkeep.public-url", "https://cards.example.com",
            "cardkeep.trusted-proxies", "127.0.0.1",
            "cardkeep.mail", "off"));

    private final Person asha = server.cast().employee();

    @Test
    void it_pauses_passwords_from_there_and_nowhere_else() {
        Visit sprayer = from("198.51.100.7");
        for (int i = 0; i < FailedSignIns.MOST; i++) {
            assertThat(location(signIn(sprayer, "person" + i + "@example.com", "Summer2026!Summer")))
                    .isEqualTo("/login?error");
        }

        assertThat(location(signIn(from("198.51.100.7"), asha.email(), Cast.PASSWORD)))
                .isEqualTo("/login?paused");
        assertThat(sprayer.get("/login?paused").body()).contains("no password is taken from there");
        HttpResponse<String> lost = sprayer.post(
                "/lost-card",
                Map.of(
                        "email",
                        asha.email(),
                        "password",
                        Cast.PASSWORD,
                        "form",
                        UUID.randomUUID().toString()));
        assertThat(lost.statusCode()).isEqualTo(429);
        assertThat(lost.body()).contains("nothing was locked");

        assertThat(location(signIn(from("198.51.100.8"), asha.email(), Cast.PASSWORD)))
                .isEqualTo("/login/app");
        server.clock().advance(FailedSignIns.WITHIN.dividedBy(FailedSignIns.MOST));
        assertThat(location(signIn(from("198.51.100.7"), asha.email(), Cast.PASSWORD)))
                .isEqualTo("/login/app");
    }

    private static Visit from(String address) {
        return server.visit().always("X-Forwarded-For", address).always("X-Forwarded-Proto", "https");
    }

    private static HttpResponse<String> signIn(Visit visit, String email, String password) {
        return visit.post("/login", Map.of("username", email, "password", password));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }
}
