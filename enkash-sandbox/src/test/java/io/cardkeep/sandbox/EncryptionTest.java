package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.codec.AesCodec;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class EncryptionTest {
    private static final String SECRET = "demo-secret-key";
    private static final String REQUEST =
            "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\",\"pinBlock\":\"9078\",\"otpRequired\":false}";
    private static final String REQUEST_ENCRYPTED =
            "{\"request\":\"OFvuIk7UdKjXqgDH/oWPLnY3wce7+beshhXsatLX/okTHAiQhnVQr2BJi0JnFk4uxGJzU/PnHQnsZHAE3BjjaMc7efD/uAXU7jABRWQIC/VHSIE1FPy/6VAdFzXminUuC1l4qDivdTmmZfbuRFf4BrHXReu/iXxDrZXchgCjHSE=\"}";
    private static final String ANSWER_ENCRYPTED =
            "{\"request\":\"PhV6cuQ0WJ6yetrDQSTeJlnqg1atOguTvB54o/rvhDv3fBcKNWxRnOwgJEf7lexrsP/TQCZUcbeanGcFtmAamw==\"}";

    private final AesCodec codec = new AesCodec(SECRET);
    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start(
                SandboxOptions.builder().encryptedWith(SECRET).build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private JsonNode opened(Reply reply) {
        return caller.parsed(codec.open(reply.body()).orElseThrow());
    }

    @Test
    void the_codec_writes_and_reads_the_test_vector() {
        assertThat(codec.seal(REQUEST)).isEqualTo(REQUEST_ENCRYPTED);
        assertThat(codec.open(REQUEST_ENCRYPTED)).contains(REQUEST);
        assertThat(codec.seal("{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}"))
                .isEqualTo(ANSWER_ENCRYPTED);
    }

    @Test
    void the_test_vector_sets_a_pin_over_http() {
        Reply reply = caller.call(Call.SET_PIN, REQUEST_ENCRYPTED);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(ANSWER_ENCRYPTED);
    }

    @Test
    void a_bare_ciphertext_asks_for_an_otp_and_is_answered_with_one() {
        String object = "{" + Caller.IDS + ",\"cardOtpAction\":\"SET_PIN\"}";

        JsonNode answer = caller.call(
                        Call.OTP, StringNode.valueOf(codec.sealBare(object)).toString())
                .json();

        JsonNode opened = caller.parsed(codec.openBare(answer.stringValue()).orElseThrow());
        assertThat(opened.path("payload").path("otpRequestId").stringValue()).startsWith("EK");
        assertThat(caller.call(Call.OTP, "\"not ours\"").status()).isEqualTo(422);
    }

    @Test
    void faults_in_what_an_answer_says_are_encrypted_too() {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"missing-code\"}");

        assertThat(opened(caller.call(Call.SET_PIN, REQUEST_ENCRYPTED)).propertyNames())
                .containsExactly("message", "payload");
    }

    @Test
    void a_received_call_is_shown_decrypted_and_as_encrypted() {
        caller.call(Call.SET_PIN, REQUEST_ENCRYPTED);

        JsonNode received = caller.lastReceived(Call.SET_PIN);
        assertThat(received.path("encrypted").booleanValue()).isTrue();
        assertThat(received.path("pinBlock").path("type").stringValue()).isEqualTo("STRING");
        assertThat(received.path("pinBlock").path("value").stringValue()).isEqualTo("9078");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"companyId\":\"CEKEP5GSGP\"}",
                "{\"request\":5}",
                "{\"request\":\"not base64!\"}",
                "{\"request\":\"AAAA\"}",
                "{\"request\":\"PhV6cuQ0WJ6yetrDQSTeJg==\"}",
                "{\"request\":\"\",\"other\":1}",
                ""
            })
    void what_cannot_be_decrypted_is_refused_in_clear(String body) {
        Reply reply = caller.call(Call.SET_PIN, body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("message").stringValue()).isEqualTo("Invalid encrypted request.");
        assertThat(caller.lastReceived(Call.SET_PIN).path("body").isNull()).isTrue();
    }

    @Test
    void errors_after_the_token_are_encrypted_and_401_is_not() {
        Reply malformed = caller.call(Call.SET_PIN, codec.seal("{"));
        Reply unknownCard = caller.call(Call.SET_PIN, codec.seal(REQUEST.replace("EKC94AEX89", "EKCNONE")));
        Reply otherPartner = caller.send(
                caller.request(Call.SET_PIN.path(), "", caller.token()).setHeader("partnerId", "CROTHER"));
        Reply noToken = caller.send(caller.request(Call.SET_PIN.path(), REQUEST_ENCRYPTED, "unknown"));

        assertThat(opened(malformed).path("code").intValue()).isEqualTo(422);
        assertThat(opened(unknownCard).path("code").intValue()).isEqualTo(404);
        assertThat(opened(otherPartner).path("code").intValue()).isEqualTo(403);
        assertThat(noToken.json().path("error").stringValue()).isEqualTo("invalid_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "error-500", "wrong-types"})
    void faults_with_an_envelope_are_encrypted_too(String kind) {
        caller.plan("{\"call\":\"setPin\",\"kind\":\"" + kind + "\"}");

        assertThat(opened(caller.call(Call.SET_PIN, REQUEST_ENCRYPTED)).has("code"))
                .isTrue();
    }
}
