package io.cardkeep.application.pin;

import io.cardkeep.domain.pin.PinReset;

/** A reset's state as a word for lists. */
public enum ResetState {
    PENDING,
    APPROVED,
    REJECTED,
    EXPIRED,
    USED,
    CANCELLED;

    public static ResetState of(PinReset reset) {
        return switch (reset) {
            case PinReset.Pending _ -> PENDING;
            case PinReset.Approved _ -> APPROVED;
            case PinReset.Rejected _ -> REJECTED;
            case PinReset.Expired _ -> EXPIRED;
            case PinReset.Used _ -> USED;
            case PinReset.Cancelled _ -> CANCELLED;
        };
    }
}
