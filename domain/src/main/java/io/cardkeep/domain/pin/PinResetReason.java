package io.cardkeep.domain.pin;

/** Why somebody asks for a PIN reset. */
public enum PinResetReason {
    FORGOTTEN,
    LOCKED_AFTER_TRIES,
    KNOWN_TO_SOMEONE,
    NEVER_RECEIVED,
    OTHER
}
