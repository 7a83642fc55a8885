package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ControlPortTest {
    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start(SandboxOptions.builder().host("0.0.0.0").build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private int statusWithHost(String host) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), sandbox.controlUrl().getPort())) {
            String head = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example:9091", "127.0.0.1.evil.example", "10.0.0.7:9091"})
    void another_host_name_is_refused(String host) throws IOException {
        assertThat(statusWithHost(host)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:9091", "127.0.0.1:9091", "[::1]:9091"})
    void a_loopback_host_name_is_answered(String host) throws IOException {
        assertThat(statusWithHost(host)).isEqualTo(200);
    }

    @Test
    void a_post_that_a_web_page_could_send_is_refused() {
        Reply reply = caller.send(HttpRequest.newBuilder(sandbox.controlUrl().resolve("/otp"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"otp\":\"654321\"}")));

        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void received_calls_are_numbered_listed_and_forgotten() {
        caller.call(Call.SEARCH, "{" + Caller.IDS + "}");
        caller.call(Call.SET_PIN, Caller.SET_PIN);
        JsonNode all = caller.control("GET", "/received", "").json();

        assertThat(all).hasSize(4);
        assertThat(all.get(1).path("call").stringValue()).isEqualTo("search");
        assertThat(all.get(3).path("sequence").intValue()).isEqualTo(4);

        caller.control("DELETE", "/received", "");
        assertThat(caller.control("GET", "/received", "").json()).isEmpty();

        caller.call(Call.SET_PIN, Caller.SET_PIN);
        assertThat(caller.lastReceived(Call.SET_PIN).path("sequence").intValue())
                .isEqualTo(6);
    }

    @Test
    void a_received_call_keeps_neither_token_nor_its_header() {
        String token = caller.token();
        caller.send(caller.request(Call.SET_PIN.path(), Caller.SET_PIN, token));

        assertThat(caller.control("GET", "/received", "").body()).doesNotContain(token);
    }

    @Test
    void a_placed_card_is_found_by_search_as_it_was_placed() {
        caller.placeCard("""
                {"cardAccountId":"CAA8W45","enKashCardId":"EKCPLACED","lastFour":"0042","status":"LOCKED","physicalCard":true,
                 "userId":"EKPBJ8L4","firstName":"Ravi","kitNumber":"K1","expiryMonth":"03","expiryYear":"2030","createdOn":"2025-01-23T11:08:36Z"}""");

        JsonNode card = caller.call(Call.SEARCH, "{" + Caller.IDS.replace("EKC94AEX89", "EKCPLACED") + "}")
                .payload()
                .path("data")
                .get(0);

        assertThat(card.path("maskedNumber").stringValue()).isEqualTo("XXXX XXXX XXXX 0042");
        assertThat(card.path("cardStatus").path("name").stringValue()).isEqualTo("LOCKED");
        assertThat(card.path("physicalCard").booleanValue()).isTrue();
        assertThat(card.path("userId").stringValue()).isEqualTo("EKPBJ8L4");
        assertThat(card.path("createdOn").stringValue()).isEqualTo("Jan 23, 2025 4:38:36 PM");
    }

    @Test
    void a_list_is_done_whole_or_not_at_all() {
        Reply reply = caller.control(
                "POST",
                "/cards",
                "[{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCNEW\"},{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\"}]");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(caller.control("GET", "/cards", "").json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/accounts|{}|400",
                "POST|/accounts|{\"cardAccountId\":\"CAA8W45\"}|409",
                "POST|/accounts|{\"cardAccountId\":\"CANEW\",\"companyId\":\"CEKNONE\"}|404",
                "POST|/accounts|{\"cardAccountId\":\"CANEW\",\"availableBalance\":-1}|400",
                "POST|/cards|not json|400",
                "POST|/cards|[5]|400",
                "POST|/cards|{\"cardAccountId\":\"CANONE\",\"enKashCardId\":\"EKCNEW\"}|404",
                "POST|/cards|{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCNEW\",\"lastFour\":\"12345\"}|400",
                "POST|/cards|{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCNEW\",\"createdOn\":\"today\"}|400",
                "POST|/purchases|{\"enKashCardId\":\"EKCNONE\",\"amount\":1,\"merchantName\":\"m\"}|404",
                "POST|/purchases|{\"enKashCardId\":\"EKC94AEX89\",\"amount\":1}|400",
                "POST|/purchases|{\"enKashCardId\":\"EKC94AEX89\",\"amount\":500.01,\"merchantName\":\"m\"}|409",
                "POST|/otp|{\"otp\":\"12\"}|400",
                "POST|/otp|[]|400",
                "GET|/nothing||404",
                "PUT|/cards|{}|404"
            })
    void what_cannot_be_done_is_answered_with_a_sentence(String method, String path, String body, int status) {
        Reply reply = caller.control(method, path, body == null ? "" : body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().path("error").stringValue()).endsWith(".");
    }
}
