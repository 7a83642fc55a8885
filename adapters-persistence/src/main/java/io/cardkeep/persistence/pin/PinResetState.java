package io.cardkeep.persistence.pin;

/** The state column: one word for each type of {@link io.cardkeep.domain.pin.PinReset}. */
enum PinResetState {
    PENDING,
    APPROVED,
    REJECTED,
    EXPIRED,
    USED,
    CANCELLED
}
