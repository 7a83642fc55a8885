package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.RawCall.Ending;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The faults that only the socket in front of the server can make: lost, split, doubled, overtaken, late. */
class ConnectionFaultsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String SUCCESS = "{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}";
    private static final String LOCK = "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\"}";

    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start();
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private JsonNode effects(String call) {
        return caller.control("GET", "/effects?call=" + call, "").json();
    }

    private String cardStatus() {
        return caller.control("GET", "/cards", "")
                .json()
                .get(0)
                .path("cardStatus")
                .path("name")
                .stringValue();
    }

    @ParameterizedTest
    @CsvSource({"lost,0", "lost-before-acting,0", "lost-after-acting,1"})
    void a_lost_answer_ends_the_connection_without_a_byte(String kind, int effects) throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"" + kind + "\"}");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.ending()).isEqualTo(Ending.CLOSED);
        assertThat(call.text()).isEmpty();
        assertThat(effects("setPin")).hasSize(effects);
    }

    @Test
    void a_late_effect_comes_after_its_answer_was_lost() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"late-effect\",\"delayMillis\":300}");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.text()).isEmpty();
        assertThat(effects("setPin")).isEmpty();
        assertThat(caller.control("GET", "/ledger", "").json().path("lateEffects"))
                .hasSize(1);
        Deadline.within(LONG, () -> effects("setPin").size() == 1);
        assertThat(caller.control("GET", "/late-effects", "").json()).isEmpty();
    }

    @Test
    void late_effects_can_be_told_to_come_in_their_order() {
        caller.plan("{\"call\":\"block\",\"kind\":\"error-500-acting-late\",\"count\":2,\"effectMillis\":3600000}");
        assertThat(caller.call(Call.BLOCK, LOCK).status()).isEqualTo(500);
        assertThat(caller.call(Call.BLOCK, LOCK.replace("\"L\"", "\"UL\"")).status())
                .isEqualTo(500);
        assertThat(caller.call(Call.BLOCK, LOCK).status()).isEqualTo(200);
        assertThat(cardStatus()).isEqualTo("LOCKED");

        assertThat(caller.control("POST", "/late-effects", "").json()).isEmpty();

        assertThat(cardStatus()).isEqualTo("ACTIVE");
        assertThat(effects("block")
                        .valueStream()
                        .map(effect -> effect.path("detail").stringValue()))
                .containsExactly("L", "L", "UL");
        assertThat(effects("block")
                        .valueStream()
                        .map(effect -> effect.path("changed").booleanValue()))
                .containsExactly(true, false, true);
    }

    @Test
    void a_late_effect_that_nothing_waits_for_ends_with_the_sandbox() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"late-effect\",\"delayMillis\":3600000}");
        caller.rawSetPin(LONG);
        long started = System.nanoTime();

        sandbox.close();

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_duplicate_answer_comes_twice_on_one_connection_and_acts_once() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"duplicate-answer\",\"delayMillis\":50}");

        RawCall call = caller.rawSetPin(LONG);

        String once = call.text().substring(0, call.text().length() / 2);
        assertThat(call.text()).isEqualTo(once + once).endsWith(SUCCESS);
        assertThat(effects("setPin")).hasSize(1);
    }

    @Test
    void a_connection_kept_open_after_a_duplicate_answer_still_serves() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"duplicate-answer\"}");
        String request = keptOpen(Caller.SET_PIN);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sandbox.apiUrl().getPort())) {
            socket.setSoTimeout((int) LONG.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            readUntil(socket.getInputStream(), SUCCESS, 2);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(readUntil(socket.getInputStream(), SUCCESS, 1)).startsWith("HTTP/1.1 200");
        }
        assertThat(effects("setPin")).hasSize(2);
    }

    @Test
    void a_split_answer_arrives_in_segments_of_the_size_asked_for() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"split\",\"segmentBytes\":7,\"delayMillis\":20}");
        List<Integer> reads = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sandbox.apiUrl().getPort())) {
            socket.setSoTimeout((int) LONG.toMillis());
            socket.getOutputStream().write(keptOpen(Caller.SET_PIN).getBytes(StandardCharsets.UTF_8));
            byte[] buffer = new byte[4096];
            while (!text.toString().endsWith(SUCCESS)) {
                int read = socket.getInputStream().read(buffer);
                reads.add(read);
                text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        }
        // A reader that was held up may find two segments at once; most come alone.
        assertThat(reads.stream().filter(read -> read <= 7).count()).isGreaterThan(reads.size() / 2);
        assertThat(reads).hasSizeGreaterThan(10);
    }

    private String keptOpen(String body) {
        return "POST " + Call.SET_PIN.path() + " HTTP/1.1\r\nHost: "
                + sandbox.apiUrl().getAuthority()
                + "\r\nAuthorization: Bearer " + caller.token() + "\r\npartnerId: "
                + sandbox.credentials().partnerId() + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private static String readUntil(InputStream in, String end, int times) throws IOException {
        StringBuilder text = new StringBuilder();
        int seen = 0;
        while (seen < times) {
            int next = in.read();
            if (next < 0) {
                throw new SocketException("The connection ended after: " + text);
            }
            text.append((char) next);
            if (text.toString().endsWith(end)) {
                seen++;
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"wrong-order,UL|L,LOCKED", "wrong-order-answers,L|UL,ACTIVE"})
    void two_calls_change_places(String kind, String order, String status) throws Exception {
        caller.plan("{\"call\":\"block\",\"kind\":\"" + kind + "\",\"delayMillis\":60000}");
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> caller.call(Call.BLOCK, LOCK).status());
        Deadline.within(LONG, () -> caller.control("GET", "/faults", "").json().isEmpty());
        if (kind.equals("wrong-order-answers")) {
            Deadline.within(LONG, () -> effects("block").size() == 1);
        }
        assertThat(first).isNotDone();

        caller.call(Call.BLOCK, LOCK.replace("\"L\"", "\"UL\""));

        // Long before its own delay is over, so it was the second call that let it go on.
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(effects("block")
                        .valueStream()
                        .map(effect -> effect.path("detail").stringValue()))
                .containsExactly(order.split("\\|"));
        assertThat(cardStatus()).isEqualTo(status);
    }

    @Test
    void a_call_that_nobody_overtakes_goes_on_after_the_delay() {
        caller.plan("{\"call\":\"block\",\"kind\":\"wrong-order\",\"delayMillis\":100}");
        assertThat(caller.call(Call.BLOCK, LOCK).status()).isEqualTo(200);
    }
}
