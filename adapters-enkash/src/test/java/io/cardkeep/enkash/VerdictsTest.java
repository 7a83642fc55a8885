package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.enkash.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer to a change is taken for, and which failures prove that nothing was sent. */
class VerdictsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}|Accepted",
                "200|{\"response_code\":0}|Accepted",
                "201|{\"code\":\"0\"}|Accepted",
                "200|{\"code\":1,\"message\":\"No\",\"payload\":\"No\"}|Declined",
                "200|{\"code\":422,\"message\":\"No\"}|Declined",
                "404|{\"code\":404,\"message\":\"Card not found\"}|Declined",
                "422|{\"response_code\":422,\"response_message\":\"Invalid encrypted request.\"}|Declined",
                "409|{\"code\":1,\"message\":\"Transaction ID already exists.\"}|Unconfirmed",
                "200|{\"code\":409,\"message\":\"Transaction ID already exists.\"}|Unconfirmed",
                "200|{\"code\":429,\"message\":\"Slow down\"}|NotSent",
                "429|<html>|NotSent",
                "503|<html>|Unconfirmed",
                "200|{\"code\":500,\"message\":\"Failure.\"}|Unconfirmed",
                "200|{\"code\":401,\"message\":\"Who?\"}|Unconfirmed",
                "401|{\"error\":\"unauthorized\"}|Unconfirmed",
                "404|{\"code\":0,\"message\":\"Success\"}|Unconfirmed",
                "404|{\"status\":404,\"error\":\"Not Found\"}|Unconfirmed",
                "302|{\"code\":0}|Unconfirmed",
                "204|''|Unconfirmed",
                "200|''|Unconfirmed",
                "200|{\"message\":\"Success\"}|Unconfirmed",
                "200|\"Success\"|Unconfirmed",
                "200|<html>Success</html>|Unconfirmed"
            })
    void only_what_is_certain_is_said(int status, String body, String expected) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(status, body);
                Installation installation = enkash.installation()) {
            assertThat(lock(installation).getClass().getSimpleName()).isEqualTo(expected);
            assertThat(enkash.asked()).hasSize(1);
        }
    }

    @Test
    void with_encryption_agreed_a_success_in_clear_is_not_believed_and_a_refusal_is() {
        String[][] cases = {
            {"{\"code\":0,\"message\":\"Success\"}", "Unconfirmed"}, {"{\"code\":1,\"message\":\"No\"}", "Declined"}
        };
        for (String[] each : cases) {
            try (ScriptedEnkash enkash = ScriptedEnkash.always(200, each[0])) {
                Map<String, Object> settings =
                        Installation.settings(enkash.address(""), enkash.address("/oauth/token"));
                settings.put("enkash.encryption", "aes");
                settings.put("enkash.secret", Sandbox.SECRET);
                try (Installation installation = new Installation(settings)) {
                    assertThat(lock(installation).getClass().getSimpleName()).isEqualTo(each[1]);
                }
            }
        }
    }

    @Test
    void an_answer_without_end_is_cut_off() {
        String endless = "{\"code\":0,\"message\":\"" + "x".repeat(9 * 1024 * 1024) + "\"}";
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, endless);
                Installation installation = enkash.installation()) {
            assertThat(lock(installation))
                    .isEqualTo(new Answer.Unconfirmed("EnKash's answer was longer than any it should send."));
        }
    }

    @Test
    void a_refused_connection_and_an_unknown_name_prove_that_nothing_was_sent() throws IOException {
        try (ScriptedEnkash tokens = ScriptedEnkash.always(200, "{}")) {
            assertThat(lockAt("http://127.0.0.1:" + closedPort(), tokens))
                    .isEqualTo(new Answer.NotSent("EnKash could not be reached.", null));
            assertThat(lockAt("https://no-such-host.invalid", tokens))
                    .isEqualTo(new Answer.NotSent("EnKash's address could not be found.", null));
        }
    }

    @Test
    void a_handshake_that_fails_proves_it_too() throws IOException {
        try (ScriptedEnkash tokens = ScriptedEnkash.always(200, "{}");
                ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerInClear(plain));

            assertThat(lockAt("https://127.0.0.1:" + plain.getLocalPort(), tokens))
                    .isEqualTo(new Answer.NotSent("No secure connection to EnKash could be made.", null));
        }
    }

    @Test
    void a_handshake_that_never_ends_proves_it_too() throws IOException {
        try (ScriptedEnkash tokens = ScriptedEnkash.always(200, "{}");
                ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(lockAt("https://127.0.0.1:" + silent.getLocalPort(), tokens))
                    .isEqualTo(new Answer.NotSent("EnKash could not be reached in time.", null));
        }
    }

    @Test
    void a_server_that_takes_the_request_and_hangs_up_proves_nothing() throws IOException {
        try (ScriptedEnkash tokens = ScriptedEnkash.always(200, "{}");
                ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> readSomeAndHangUp(rude));

            assertThat(lockAt("http://127.0.0.1:" + rude.getLocalPort(), tokens))
                    .isEqualTo(new Answer.Unconfirmed("The connection to EnKash broke before its answer came."));
        }
    }

    private static Answer lockAt(String api, ScriptedEnkash tokens) {
        try (Installation installation = Installation.at(URI.create(api), tokens.address("/oauth/token"))) {
            return lock(installation);
        }
    }

    private static Answer lock(Installation installation) {
        return installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null);
    }

    private static void readSomeAndHangUp(ServerSocket server) {
        try (Socket socket = server.accept()) {
            byte[] start = socket.getInputStream().readNBytes(200);
            socket.setSoLinger(true, start.length == 0 ? 1 : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answerInClear(ServerSocket server) {
        try (Socket socket = server.accept()) {
            int hello = socket.getInputStream().read();
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
            socket.getOutputStream().flush();
            assertThat(hello).as("the first byte of a TLS handshake record").isEqualTo(22);
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
