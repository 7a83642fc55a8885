package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}",
                "{\"response_code\":0,\"response_message\":\"Success\",\"payload\":\"Success\"}",
                "{\"code\":\"0\",\"message\":\"Success\",\"payload\":\"Success\",\"unknownField\":{\"deep\":[1]}}"
            })
    void both_spellings_of_success_are_read(String json) {
        Envelope envelope = envelope(json).orElseThrow();

        assertThat(envelope.isSuccess()).isTrue();
        assertThat(envelope.message()).isEmpty();
        assertThat(envelope.payload().stringValue()).isEqualTo("Success");
    }

    @Test
    void a_failure_keeps_its_message_and_its_payload_is_text_where_an_object_was_expected() {
        Envelope envelope = envelope("""
                {"response_code":1,"response_message":"Insufficient balance in card account",
                 "payload":"Insufficient balance in card account"}""").orElseThrow();

        assertThat(envelope.isSuccess()).isFalse();
        assertThat(envelope.message()).isEqualTo("Insufficient balance in card account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"Success\",\"payload\":\"Success\"}",
                "{\"code\":null,\"message\":\"Success\"}",
                "{\"code\":true,\"message\":\"Success\"}",
                "{\"code\":\"zero\",\"message\":\"Success\"}",
                "{\"code\":0.5,\"message\":\"Success\"}",
                "{\"code\":99999999999,\"message\":\"Success\"}",
                "{\"code\":{},\"response_code\":0}",
                "{\"code\":0,\"response_code\":1}"
            })
    void without_one_whole_code_there_is_no_answer(String json) {
        assertThat(envelope(json)).isEmpty();
    }

    @Test
    void digits_that_a_refusal_quotes_are_left_out() {
        Envelope envelope = envelope(
                        "{\"code\":1,\"message\":\"PIN 0917 is weak, OTP 123 456, card 4111 1111 1111 1111\"}")
                .orElseThrow();

        assertThat(envelope.message()).isEqualTo("PIN … is weak, OTP …, card …");
    }

    @Test
    void a_message_is_one_short_line() {
        Envelope envelope = envelope("{\"code\":1,\"message\":\"a\\r\\nb\\u0000" + "x".repeat(1000) + "\"}")
                .orElseThrow();

        assertThat(envelope.message()).startsWith("a b x").hasSizeLessThanOrEqualTo(300);
    }

    private static Optional<Envelope> envelope(String json) {
        return Json.read(json.getBytes(UTF_8)).flatMap(Envelope::of);
    }
}
