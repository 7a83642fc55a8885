package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.RawCall.Ending;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FaultsTest {
    private static final Duration SHORT = Duration.ofMillis(300);
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

    private void plan(String kind) {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"" + kind + "\"}");
    }

    private JsonNode outcome() {
        return caller.lastReceived(Call.SET_PIN).path("outcome");
    }

    @ParameterizedTest
    @CsvSource({"timeout-before-acting,false", "timeout-after-acting,true", "timeout,false"})
    void a_timeout_brings_not_one_byte(String kind, boolean acted) throws IOException {
        plan(kind);

        RawCall call = caller.rawSetPin(SHORT);

        assertThat(call.ending()).isEqualTo(Ending.SILENT);
        assertThat(call.text()).isEmpty();
        assertThat(outcome().path("fault").stringValue()).isEqualTo(kind);
        assertThat(outcome().path("acted").booleanValue()).isEqualTo(acted);
        assertThat(outcome().path("status").isNull()).isTrue();
    }

    @Test
    void a_timeout_with_a_delay_ends_the_connection_without_an_answer() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"timeout\",\"delayMillis\":50}");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.ending()).isEqualTo(Ending.CLOSED);
        assertThat(call.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reset,false", "reset-after-acting,true"})
    void a_reset_is_a_reset_on_the_wire(String kind, boolean acted) throws IOException {
        plan(kind);

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.ending()).isEqualTo(Ending.RESET);
        assertThat(call.trouble()).contains("reset");
        assertThat(call.text()).isEmpty();
        assertThat(outcome().path("acted").booleanValue()).isEqualTo(acted);
    }

    @Test
    void a_500_has_the_envelope() throws IOException {
        plan("error-500");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.status()).isEqualTo(500);
        assertThat(caller.parsed(call.body()).path("code").intValue()).isEqualTo(1);
        assertThat(outcome().path("acted").booleanValue()).isFalse();
    }

    @Test
    void a_502_is_a_page_of_html() throws IOException {
        plan("bad-gateway-html");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.status()).isEqualTo(502);
        assertThat(call.header("Content-Type")).isEqualTo("text/html");
        assertThat(call.body()).startsWith("<html>");
    }

    @ParameterizedTest
    @CsvSource({"unavailable,503", "too-many-requests,429"})
    void not_now_says_when_to_come_back(String kind, int status) throws IOException {
        plan(kind);

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.status()).isEqualTo(status);
        assertThat(call.header("Retry-After")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"invalid-token,invalid_token", "unauthorized,unauthorized"})
    void both_kinds_of_401_can_be_told_apart(String kind, String error) throws IOException {
        plan(kind);

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.status()).isEqualTo(401);
        assertThat(caller.parsed(call.body()).path("error").stringValue()).isEqualTo(error);
    }

    @Test
    void a_decline_is_http_200_with_code_1_and_a_text() throws IOException {
        plan("declined");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.status()).isEqualTo(200);
        assertThat(caller.parsed(call.body()).path("code").intValue()).isEqualTo(1);
        assertThat(caller.parsed(call.body()).path("payload").isString()).isTrue();
    }

    @Test
    void truncated_json_is_a_whole_answer_with_half_a_body() throws IOException {
        plan("truncated-json");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.status()).isEqualTo(200);
        assertThat(call.body()).isEqualTo(SUCCESS.substring(0, SUCCESS.length() / 2));
        assertThat(call.header("Content-Length")).isEqualTo(String.valueOf(SUCCESS.length() / 2));
        assertThat(outcome().path("acted").booleanValue()).isTrue();
    }

    @Test
    void a_cut_off_answer_promises_more_than_it_brings() throws IOException {
        plan("cut-off");

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.header("Content-Length")).isEqualTo(String.valueOf(SUCCESS.length()));
        assertThat(call.body()).isEqualTo(SUCCESS.substring(0, SUCCESS.length() / 2));
        assertThat(call.ending()).isNotEqualTo(Ending.SILENT);
    }

    @Test
    void wrong_types_are_json_with_nothing_as_it_should_be() throws IOException {
        plan("wrong-types");

        JsonNode body = caller.parsed(caller.rawSetPin(LONG).body());

        assertThat(body.path("code").isString()).isTrue();
        assertThat(body.path("message").isNumber()).isTrue();
        assertThat(body.path("payload").isBoolean()).isTrue();
    }

    @Test
    void a_slow_drip_has_begun_long_before_it_ends() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"slow-drip\",\"delayMillis\":1000}");
        RawCall impatient = caller.rawSetPin(SHORT);
        caller.plan("{\"call\":\"setPin\",\"kind\":\"slow-drip\",\"delayMillis\":1}");
        RawCall patient = caller.rawSetPin(LONG);

        assertThat(impatient.ending()).isEqualTo(Ending.SILENT);
        assertThat(impatient.body()).isNotEmpty().hasSizeLessThan(SUCCESS.length());
        assertThat(patient.body()).isEqualTo(SUCCESS);
    }

    @Test
    void a_late_answer_is_the_right_one() throws IOException {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"late-answer\",\"delayMillis\":400}");
        long started = System.nanoTime();

        RawCall call = caller.rawSetPin(LONG);

        assertThat(call.body()).isEqualTo(SUCCESS);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(399));
    }

    @ParameterizedTest
    @CsvSource({
        "error-500,ACTIVE",
        "error-500-after-acting,LOCKED",
        "truncated-json,LOCKED",
        "truncated-json-before-acting,ACTIVE"
    })
    void acting_or_not_shows_in_the_state(String kind, String status) {
        caller.plan("{\"call\":\"block\",\"kind\":\"" + kind + "\"}");

        caller.call(Call.BLOCK, LOCK);

        assertThat(caller.control("GET", "/cards", "")
                        .json()
                        .get(0)
                        .path("cardStatus")
                        .path("name")
                        .stringValue())
                .isEqualTo(status);
    }

    @Test
    void a_fault_strikes_its_call_only_so_often_and_after_those_it_skips() {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"error-500\",\"skip\":1,\"count\":2}");

        assertThat(caller.call(Call.SEARCH, "{" + Caller.IDS + "}").status()).isEqualTo(200);
        assertThat(statusesOfSetPin(5)).containsExactly(200, 500, 500, 200, 200);
        assertThat(caller.control("GET", "/faults", "").json()).isEmpty();
    }

    @Test
    void the_same_seed_strikes_the_same_calls() {
        String plan = "{\"call\":\"setPin\",\"kind\":\"error-500\",\"count\":1000,\"probability\":0.5,\"seed\":7}";
        caller.plan(plan);
        List<Integer> first = statusesOfSetPin(20);
        caller.control("DELETE", "/faults", "");
        caller.plan(plan);

        assertThat(statusesOfSetPin(20)).isEqualTo(first).contains(200, 500);
    }

    private List<Integer> statusesOfSetPin(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> caller.call(Call.SET_PIN, Caller.SET_PIN).status())
                .toList();
    }

    @Test
    void a_fault_for_any_call_strikes_the_token_too() {
        caller.plan("{\"kind\":\"error-500\"}");

        assertThat(caller.form(caller.passwordForm("CEKEP5GSGP")).status()).isEqualTo(500);
        assertThat(caller.call(Call.SET_PIN, Caller.SET_PIN).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"earthquake\"}",
                "{\"kind\":\"-after-acting\"}",
                "{\"kind\":\"reset\",\"call\":\"setPins\"}",
                "{\"kind\":\"reset\",\"count\":0}",
                "{\"kind\":\"reset\",\"skip\":-1}",
                "{\"kind\":\"reset\",\"probability\":1.1}",
                "{\"kind\":\"reset\",\"probability\":\"half\"}",
                "{\"kind\":\"reset\",\"delayMillis\":\"soon\"}",
                "[{\"kind\":\"reset\"},{\"kind\":\"earthquake\"}]"
            })
    void a_plan_that_makes_no_sense_is_refused_with_a_sentence_and_plans_nothing(String json) {
        Reply reply = caller.control("POST", "/faults", json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").stringValue()).endsWith(".");
        assertThat(caller.control("GET", "/faults", "").json()).isEmpty();
    }

    @Test
    void a_held_call_does_not_hold_up_the_end() throws Exception {
        plan("timeout-after-acting");
        CompletableFuture<RawCall> held = CompletableFuture.supplyAsync(() -> {
            try {
                return caller.rawSetPin(LONG);
            } catch (IOException cut) {
                return new RawCall("", Ending.RESET, cut.getMessage());
            }
        });
        Deadline.within(LONG, () -> caller.received(Call.SET_PIN).size() == 1);
        long started = System.nanoTime();

        sandbox.close();

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        assertThat(held.get(5, TimeUnit.SECONDS).text()).isEmpty();
    }
}
