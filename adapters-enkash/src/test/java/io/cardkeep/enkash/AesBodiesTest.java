package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesBodiesTest {
    private static final String REQUEST = """
            {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89","pinBlock":"9078","otpRequired":false}""";
    private static final String ENCRYPTED_REQUEST =
            "OFvuIk7UdKjXqgDH/oWPLnY3wce7+beshhXsatLX/okTHAiQhnVQr2BJi0JnFk4uxGJzU/PnHQnsZHAE3BjjaMc7efD/uAXU7jABRWQIC/VHSIE1"
                    + "FPy/6VAdFzXminUuC1l4qDivdTmmZfbuRFf4BrHXReu/iXxDrZXchgCjHSE=";
    private static final String ENCRYPTED_SUCCESS =
            "PhV6cuQ0WJ6yetrDQSTeJlnqg1atOguTvB54o/rvhDv3fBcKNWxRnOwgJEf7lexrsP/TQCZUcbeanGcFtmAamw==";

    private final AesBodies bodies = new AesBodies(Secret.valueOf("demo-secret-key"));

    @Test
    void a_request_is_encrypted_as_the_reference_computed_it() {
        assertThat(new String(bodies.encode(REQUEST.getBytes(UTF_8)), UTF_8))
                .isEqualTo("{\"request\":\"" + ENCRYPTED_REQUEST + "\"}");
    }

    @Test
    void an_answer_is_decrypted_as_the_reference_computed_it() {
        BodyCodec.Decoded decoded = bodies.decode(wrapped(ENCRYPTED_SUCCESS)).orElseThrow();

        assertThat(decoded.json().toString()).isEqualTo("""
                {"code":0,"message":"Success","payload":"Success"}""");
        assertThat(decoded.asAgreed()).isTrue();
    }

    @Test
    void an_answer_in_clear_is_read_but_is_not_what_was_agreed() {
        assertThat(bodies.decode("{\"code\":422}".getBytes(UTF_8)).orElseThrow().asAgreed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "not base64!",
                "PhV6cuQ0WJ6yetrDQSTeJg==",
                "OFvuIk7UdKjXqgDH/oWPLnY3wce7+beshhXsatLX/ok="
            })
    void what_does_not_decrypt_to_json_is_unreadable(String base64) {
        assertThat(bodies.decode(wrapped(base64))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "<html>", "{\"code\":0", "{\"code\":0}{\"code\":1}", "{\"code\":1,\"code\":0}"})
    void what_is_not_one_json_object_is_unreadable_in_clear_too(String body) {
        assertThat(bodies.decode(body.getBytes(UTF_8))).isEmpty();
        assertThat(new PlainBodies().decode(body.getBytes(UTF_8))).isEmpty();
    }

    private static byte[] wrapped(String base64) {
        return ("{\"request\":\"" + base64 + "\"}").getBytes(UTF_8);
    }
}
