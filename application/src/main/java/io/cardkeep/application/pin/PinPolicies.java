package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;

/** The PIN policy of this installation as it stands today. */
public final class PinPolicies {
    /**
     * Takes the lengths that the card programme allows.
     *
     * @param minLength {@code cardkeep.pin.min-length}, 4 to 12
     * @param maxLength {@code cardkeep.pin.max-length}, not below minLength, at most 12
     */
    public PinPolicies(int minLength, int maxLength, Chronicle chronicle) {}
}
