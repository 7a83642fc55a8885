package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.otp.OtpAction;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The one-time password: asked for at EnKash, seen at the control port, spent once. */
class OtpTest {
    private static final String SUCCESS = "Success";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:12:44Z"));
    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start(SandboxOptions.builder()
                .clock(now::get)
                .viewCard()
                .otpRequired(EnumSet.of(
                        OtpAction.SET_PIN, OtpAction.BLOCK_CARD, OtpAction.REPLACE_CARD, OtpAction.VIEW_CARD))
                .build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private String asked(String action) {
        return caller.call(Call.OTP, "{" + Caller.IDS + ",\"cardOtpAction\":\"" + action + "\"}")
                .payload()
                .path("otpRequestId")
                .stringValue();
    }

    private JsonNode seen(String requestId) {
        return caller.control("GET", "/otp", "")
                .json()
                .valueStream()
                .filter(otp -> otp.path("otpRequestId").asString().equals(requestId))
                .findFirst()
                .orElseThrow();
    }

    private String digits(String requestId) {
        return seen(requestId).path("otp").stringValue();
    }

    private static String wrong(String otp) {
        return otp.startsWith("1") ? "2" + otp.substring(1) : "1" + otp.substring(1);
    }

    private Reply setPin(String requestId, String otp) {
        return caller.call(
                Call.SET_PIN,
                "{" + Caller.IDS + ",\"pinBlock\":\"0917\",\"otpRequired\":false,\"otpRequestId\":\"" + requestId
                        + "\",\"otp\":\"" + otp + "\"}");
    }

    @Test
    void the_answer_has_the_request_id_and_not_the_password() {
        Reply reply = caller.call(Call.OTP, "{" + Caller.IDS + ",\"cardOtpAction\":\"SET_PIN\"}");
        String requestId = reply.payload().path("otpRequestId").stringValue();
        assertThat(reply.payload().propertyNames()).containsExactly("otpRequestId");
        assertThat(digits(requestId)).matches("[0-9]{6}");
        assertThat(reply.body()).doesNotContain(digits(requestId));
        assertThat(seen(requestId).path("expiresAt").stringValue()).isEqualTo("2026-01-05T09:17:44Z");
    }

    @Test
    void the_example_of_the_page_without_a_company_is_taken() {
        Reply reply = caller.call(
                Call.OTP,
                "{\"cardOtpAction\":\"TRANSACTION_OTP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\"}");
        assertThat(reply.json().path("code").intValue()).isZero();
    }

    @Test
    void a_bare_string_is_answered_with_a_bare_string() throws IOException {
        String object = "{" + Caller.IDS + ",\"cardOtpAction\":\"SET_PIN\"}";
        JsonNode answer =
                caller.call(Call.OTP, StringNode.valueOf(object).toString()).json();
        assertThat(answer.isString()).isTrue();
        assertThat(caller.parsed(answer.stringValue())
                        .path("payload")
                        .path("otpRequestId")
                        .stringValue())
                .startsWith("EK");
        assertThat(caller.lastReceived(Call.OTP)
                        .path("body")
                        .path("cardOtpAction")
                        .stringValue())
                .isEqualTo("SET_PIN");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"cardOtpAction\":\"SET_PIN\"',404,EKCNONE,CAA8W45",
        "'\"cardOtpAction\":\"SET_PIN\"',404,EKC94AEX89,CAOTHER",
        "'\"cardOtpAction\":\"DANCE\"',422,EKC94AEX89,CAA8W45",
        "'\"x\":1',422,EKC94AEX89,CAA8W45"
    })
    void a_request_checks_its_fields(String fields, int status, String card, String account) {
        String ids = Caller.IDS.replace("EKC94AEX89", card).replace("CAA8W45", account);
        assertThat(caller.call(Call.OTP, "{" + ids + "," + fields + "}").status())
                .isEqualTo(status);
    }

    @Test
    void a_right_password_is_spent_by_the_call_it_lets_through() {
        String requestId = asked("SET_PIN");
        assertThat(setPin(requestId, digits(requestId)).payload().stringValue()).isEqualTo(SUCCESS);
        assertThat(setPin(requestId, digits(requestId)).payload().stringValue()).isEqualTo("OTP is already used");
        assertThat(seen(requestId).path("used").booleanValue()).isTrue();
    }

    @Test
    void three_wrong_tries_end_it() {
        String requestId = asked("SET_PIN");
        String right = digits(requestId);
        for (int i = 0; i < 3; i++) {
            assertThat(setPin(requestId, wrong(right)).payload().stringValue()).isEqualTo("Invalid OTP");
        }
        assertThat(setPin(requestId, right).payload().stringValue()).isEqualTo("OTP attempts exceeded");
    }

    @Test
    void five_minutes_end_it() {
        String early = asked("SET_PIN");
        String late = asked("SET_PIN");
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(5).minusSeconds(1)));
        assertThat(setPin(early, digits(early)).payload().stringValue()).isEqualTo(SUCCESS);
        now.updateAndGet(time -> time.plusSeconds(1));
        assertThat(setPin(late, digits(late)).payload().stringValue()).isEqualTo("OTP has expired");
    }

    @Test
    void it_is_tied_to_its_action_and_its_card() {
        caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCOTHER\"}");
        String forBlocking = asked("BLOCK_CARD");
        assertThat(setPin(forBlocking, digits(forBlocking)).payload().stringValue())
                .isEqualTo("Invalid OTP request");
        String ours = asked("SET_PIN");
        Reply others = caller.call(
                Call.SET_PIN,
                "{" + Caller.IDS.replace("EKC94AEX89", "EKCOTHER")
                        + ",\"pinBlock\":\"0917\",\"otpRequired\":true,\"otpRequestId\":\"" + ours + "\",\"otp\":\""
                        + digits(ours) + "\"}");
        assertThat(others.payload().stringValue()).isEqualTo("Invalid OTP request");
        assertThat(setPin("EKNONE", "123456").payload().stringValue()).isEqualTo("Invalid OTP request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setPin|SET_PIN|\"pinBlock\":\"0917\",\"otpRequired\":false",
                "block|BLOCK_CARD|\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\"",
                "replaceCard|REPLACE_CARD|\"otpMedium\":\"MOBILE\",\"otpRequired\":false",
                "view|VIEW_CARD|\"otpRequired\":false"
            })
    void each_guarded_call_wants_it_and_takes_it(String label, String action, String fields) {
        Call call = Call.labelled(label).orElseThrow();
        String body = "{" + Caller.IDS + "," + fields;
        assertThat(caller.call(call, body + "}").payload().stringValue()).isEqualTo("OTP is required");
        String requestId = asked(action);
        Reply withOtp = caller.call(
                call, body + ",\"otpRequestId\":\"" + requestId + "\",\"otp\":\"" + digits(requestId) + "\"}");
        assertThat(withOtp.json().path("code").intValue()).as(withOtp.body()).isZero();
    }

    @Test
    void the_one_documented_action_serves_every_call() {
        String requestId = asked("TRANSACTION_OTP");
        assertThat(setPin(requestId, digits(requestId)).payload().stringValue()).isEqualTo(SUCCESS);
    }

    @Test
    void an_authenticator_code_serves_instead() {
        String body = "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MFA\",\"mfaCode\":\"";
        caller.control("POST", "/otp", "{\"mfaCode\":\"135791\"}");
        assertThat(caller.call(Call.BLOCK, body + "246810\"}").payload().stringValue())
                .isEqualTo("Invalid MFA code");
        assertThat(caller.call(Call.BLOCK, body + "135791\"}").payload().stringValue())
                .isEqualTo(SUCCESS);
    }

    @Test
    void the_digits_can_be_fixed_and_drawn_again() {
        caller.control("POST", "/otp", "{\"otp\":\"654321\"}");
        assertThat(digits(asked("SET_PIN"))).isEqualTo("654321");
        caller.control("DELETE", "/otp", "");
        assertThat(digits(asked("SET_PIN"))).matches("[0-9]{6}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"otp\":\"abc\"}", "{\"mfaCode\":\"1\"}"})
    void digits_that_are_none_are_refused(String body) {
        assertThat(caller.control("POST", "/otp", body).status()).isEqualTo(400);
    }

    @Test
    void a_refused_call_leaves_the_password_unspent() {
        String requestId = asked("BLOCK_CARD");
        String otp = ",\"otpMedium\":\"MOBILE\",\"otpRequestId\":\"" + requestId + "\",\"otp\":\"" + digits(requestId)
                + "\"}";
        caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"AP\"" + otp);
        assertThat(caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"L\"" + otp)
                        .payload()
                        .stringValue())
                .isEqualTo(SUCCESS);
    }
}
