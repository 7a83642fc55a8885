package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Fields;

/** The one-time password that is right at the moment, set by the control port. */
public final class Otp {
    private volatile String expected = "123456";

    public void expect(String otp) {
        expected = otp;
    }

    /** Refuses a call that says it needs an OTP and brings none, or a wrong one. */
    void check(Fields body, boolean required) {
        if (required && !expected.equals(body.textOrNull("otp"))) {
            throw CallRefused.business("Invalid OTP");
        }
    }
}
