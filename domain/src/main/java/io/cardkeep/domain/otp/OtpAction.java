package io.cardkeep.domain.otp;

/** What an OTP is asked for. Only TRANSACTION_OTP is documented; the others are assumptions. */
public enum OtpAction {
    SET_PIN,
    VIEW_CARD,
    BLOCK_CARD,
    REPLACE_CARD,
    TRANSACTION_OTP
}
