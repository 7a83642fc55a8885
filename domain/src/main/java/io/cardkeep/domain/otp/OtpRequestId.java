package io.cardkeep.domain.otp;

/**
 * EnKash's name for one sent OTP, for instance {@code EK0N4ERDOS}.
 *
 * <p>Source: EnKash reference, "Generate Card OTP"; consumed as {@code otpRequestId} by "Block Card" and "Request Card
 * Replacement".
 */
public record OtpRequestId(String value) {
    public OtpRequestId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An OTP request id is blank.");
        }
    }
}
