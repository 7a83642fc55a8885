package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.received.ReceivedCall;
import io.cardkeep.sandbox.received.ReceivedCall.Outcome;
import io.cardkeep.sandbox.received.ReceivedCall.PinBlock;
import io.cardkeep.sandbox.received.ReceivedCalls;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceivedCallsTest {
    private static final ReceivedCall CALL = new ReceivedCall(
            0,
            Instant.EPOCH,
            "setPin",
            "POST",
            "/setPin",
            "Bearer",
            "CRMXWB3ZM",
            "application/json",
            false,
            null,
            "{\"pinBlock\":\"091755\"",
            new PinBlock("STRING", "091755"),
            new Outcome(200, 0, "Success", null, true));

    @Test
    void only_the_last_ten_thousand_are_kept() {
        ReceivedCalls calls = new ReceivedCalls();
        for (int i = 0; i < 10_002; i++) {
            calls.add(CALL);
        }

        assertThat(calls.all()).hasSize(10_000);
        assertThat(calls.all().getFirst().sequence()).isEqualTo(3);
        assertThat(calls.all().getLast().sequence()).isEqualTo(10_002);
    }

    @Test
    void the_text_of_a_received_call_has_no_digit_of_the_pin() {
        assertThat(CALL + " " + CALL.pinBlock()).doesNotContain("091755");
    }
}
