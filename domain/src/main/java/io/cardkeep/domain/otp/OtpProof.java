package io.cardkeep.domain.otp;

/**
 * That the card's holder agrees: the code that was sent to them, and EnKash's name for the sending.
 *
 * <p>Source: EnKash reference, "Block Card" and "Request Card Replacement", fields {@code otpRequestId} and {@code otp}.
 */
public record OtpProof(OtpRequestId request, OneTimeCode code) {}
