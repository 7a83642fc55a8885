package io.cardkeep.sandbox.otp;

/**
 * What a one-time password is for. Only {@link #TRANSACTION_OTP} is documented (EnKash, "Generate OTP"); the others are this
 * project's assumption.
 */
public enum OtpAction {
    SET_PIN,
    VIEW_CARD,
    BLOCK_CARD,
    REPLACE_CARD,
    TRANSACTION_OTP;

    /** Whether a password asked for under this name serves that action: the one documented name serves them all. */
    boolean serves(OtpAction other) {
        return this == other || this == TRANSACTION_OTP;
    }
}
