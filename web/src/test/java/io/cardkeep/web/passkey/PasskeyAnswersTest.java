package io.cardkeep.web.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent as a passkey's answer and is none. */
class PasskeyAnswersTest {
    @AutoClose
    private static final CardkeepServer server = CardkeepServer.start(Map.of());

    private static final Company company = new Company(server);
    private static final String BROKEN = """
            {"id":"AQ","rawId":"AQ","type":"public-key","clientExtensionResults":{},"response":%s}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "null",
                "[]",
                "{}",
                "{\"id\":null,\"rawId\":null,\"response\":null}",
                "{\"id\":\"AQ\",\"rawId\":\"not base 64!\"}",
                "RESPONSE null",
                "RESPONSE {}",
                "RESPONSE {\"clientDataJSON\":\"AQ\"}",
                "RESPONSE {\"clientDataJSON\":\"AQ\",\"authenticatorData\":\"AQ\",\"signature\":\"AQ\"}",
                "RESPONSE {\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AQ\",\"signature\":\"AQ\",\"userHandle\":\"\"}"
            })
    void is_refused_like_any_other_and_stands_in_the_history(String sample) {
        String answered = sample.startsWith("RESPONSE ") ? BROKEN.formatted(sample.substring(9)) : sample;
        Visit visit = server.visit();
        visit.post("/login/passkey/challenge", Map.of());

        HttpResponse<String> answer = visit.post("/login/passkey", Map.of("credential", answered));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The passkey was not taken").doesNotContain("rawId");
        assertThat(last().action().code()).isEqualTo("sign-in.in");
        assertThat(last().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(visit.get("/cards").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "RESPONSE {}", "RESPONSE {\"clientDataJSON\":\"AQ\",\"attestationObject\":\"AQ\"}"})
    void adds_nothing(String sample) {
        String answered = sample.startsWith("RESPONSE ") ? BROKEN.formatted(sample.substring(9)) : sample;
        Visit visit = server.signedIn(server.cast().employee().email());
        visit.post("/me/passkeys/challenge", Map.of());

        HttpResponse<String> answer = visit.post("/me/passkeys", Map.of("label", "Phone", "credential", answered));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The passkey was not added", "value=\"Phone\"");
    }

    @Test
    void of_a_credential_that_we_know_is_written_down_for_its_person() {
        String known =
                Company.credential(company.passkey(server.cast().employee2()).value());
        String answered = BROKEN.formatted(
                        "{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AQ\",\"signature\":\"AQ\"}")
                .replace("\"AQ\",\"type\"", "\"" + known + "\",\"type\"");
        Visit visit = server.visit();
        visit.post("/login/passkey/challenge", Map.of());

        visit.post("/login/passkey", Map.of("credential", answered));

        assertThat(last().touches()).anyMatch(touch -> touch.label().equals("Asha Rao"));
        assertThat(last().details()).containsEntry("reason", "no-proof");
    }

    @Test
    void a_confirmation_without_proof_keeps_what_was_sent() {
        Visit visit = server.signedIn(server.cast().employee().email());
        server.clock().advance(Duration.ofMinutes(5));

        HttpResponse<String> answer = visit.post(
                "/confirm/passkey",
                Map.of(
                        "confirm-method",
                        "DELETE",
                        "confirm-path",
                        "/cards/x/lock",
                        "form",
                        "7",
                        "confirm-passkey",
                        "{}"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The passkey was not taken, so nothing was done yet", "name=\"form\" value=\"7\"")
                .doesNotContain("value=\"{}\"");
        assertThat(visit.get("/me/passkeys/new").statusCode()).isEqualTo(403);
    }

    private static HistoryEntry last() {
        return server.bean(History.class)
                .page(HistoryFilter.of(company.id()), null, 1)
                .entries()
                .getFirst();
    }
}
