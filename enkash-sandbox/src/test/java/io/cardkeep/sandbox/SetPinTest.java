package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SetPinTest {
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

    private Reply setPin(String pinBlock) {
        return caller.call(Call.SET_PIN, "{" + Caller.IDS + ",\"pinBlock\":" + pinBlock + ",\"otpRequired\":false}");
    }

    @Test
    void success_is_the_documented_answer_to_the_letter() {
        Reply reply = setPin("\"0917\"");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}");
    }

    @Test
    void a_leading_zero_is_received_as_the_string_that_was_sent() {
        setPin("\"0917\"");

        JsonNode received = caller.lastReceived(Call.SET_PIN);
        assertThat(received.path("pinBlock").path("type").stringValue()).isEqualTo("STRING");
        assertThat(received.path("pinBlock").path("value").stringValue()).isEqualTo("0917");
        assertThat(received.path("body").path("pinBlock").isString()).isTrue();
        assertThat(received.path("body").path("enKashCardId").stringValue()).isEqualTo("EKC94AEX89");
        assertThat(received.path("authorization").stringValue()).isEqualTo("Bearer");
        assertThat(received.path("partnerId").stringValue()).isEqualTo("CRMXWB3ZM");
        assertThat(received.path("outcome").path("code").intValue()).isZero();
    }

    @Test
    void a_number_is_taken_and_received_as_a_number() {
        assertThat(setPin("9078").status()).isEqualTo(200);

        JsonNode pinBlock = caller.lastReceived(Call.SET_PIN).path("pinBlock");
        assertThat(pinBlock.path("type").stringValue()).isEqualTo("NUMBER");
        assertThat(pinBlock.path("value").stringValue()).isEqualTo("9078");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"091\"",
                "\"09171\"",
                "\"09a7\"",
                "\" 917\"",
                "\"\"",
                "\"०९१७\"",
                "917",
                "-917",
                "9078.0",
                "true",
                "null",
                "[9078]",
                "{}"
            })
    void what_is_not_four_digits_is_an_invalid_parameter(String pinBlock) {
        Reply reply = setPin(pinBlock);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("code").intValue()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("917");
    }

    @Test
    void a_number_with_a_leading_zero_is_not_json() {
        assertThat(setPin("0917").status()).isEqualTo(422);
        assertThat(caller.lastReceived(Call.SET_PIN).path("rawBody").stringValue())
                .contains("\"pinBlock\":0917");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"otpRequired\":null", ",\"otpRequired\":\"false\"", ",\"otpRequired\":0"})
    void otp_required_has_to_be_there_as_a_boolean(String field) {
        Reply reply = caller.call(Call.SET_PIN, "{" + Caller.IDS + ",\"pinBlock\":\"0917\"" + field + "}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.payload().stringValue()).contains("otpRequired");
    }

    @Test
    void a_locked_card_takes_a_pin_and_a_blocked_one_refuses_with_http_200() {
        caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCLOCKED\",\"status\":\"LOCKED\"}");
        caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCBLOCKED\",\"status\":\"BLOCKED\"}");

        Reply locked = caller.call(Call.SET_PIN, Caller.SET_PIN.replace("EKC94AEX89", "EKCLOCKED"));
        Reply blocked = caller.call(Call.SET_PIN, Caller.SET_PIN.replace("EKC94AEX89", "EKCBLOCKED"));

        assertThat(locked.json().path("code").intValue()).isZero();
        assertThat(blocked.status()).isEqualTo(200);
        assertThat(blocked.json().path("code").intValue()).isEqualTo(1);
        assertThat(blocked.payload().stringValue())
                .isEqualTo(blocked.json().path("message").stringValue());
    }

    @Test
    void a_wider_range_takes_four_to_twelve_digits() throws IOException {
        try (EnKashSandbox wide =
                EnKashSandbox.start(SandboxOptions.builder().pinLengths(4, 12).build())) {
            Caller wideCaller = new Caller(wide).withTheUsualCard();

            for (String pin : new String[] {"0917", "091755", "091755091755"}) {
                assertThat(wideCaller
                                .call(Call.SET_PIN, Caller.SET_PIN.replace("0917", pin))
                                .status())
                        .as("%d digits", pin.length())
                        .isEqualTo(200);
            }
            for (String pin : new String[] {"091", "0917550917550"}) {
                assertThat(wideCaller
                                .call(Call.SET_PIN, Caller.SET_PIN.replace("0917", pin))
                                .status())
                        .as("%d digits", pin.length())
                        .isEqualTo(422);
            }
        }
    }
}
