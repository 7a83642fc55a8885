package io.cardkeep.sandbox.otp;

import java.time.Instant;

/**
 * A one-time password that was sent to nobody: it is read on the control port.
 *
 * @param otp the digits
 * @param triesLeft wrong tries it still allows
 * @param used whether it has been spent
 */
public record IssuedOtp(
        String otpRequestId,
        String otp,
        OtpAction cardOtpAction,
        String enKashCardId,
        Instant expiresAt,
        int triesLeft,
        boolean used) {

    IssuedOtp afterWrongTry() {
        return new IssuedOtp(otpRequestId, otp, cardOtpAction, enKashCardId, expiresAt, triesLeft - 1, used);
    }

    IssuedOtp spent() {
        return new IssuedOtp(otpRequestId, otp, cardOtpAction, enKashCardId, expiresAt, triesLeft, true);
    }

    /** Not the digits. */
    @Override
    public String toString() {
        return "IssuedOtp[" + otpRequestId + "]";
    }
}
