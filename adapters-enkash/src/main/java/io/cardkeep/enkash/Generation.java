package io.cardkeep.enkash;

import java.util.Arrays;
import java.util.Optional;

/** The editions of EnKash's portal that differ on the wire. */
enum Generation {
    /** The seventeen pages of mid-2025. */
    OF_2025("2025"),
    /** The newest one: limits and ids as texts, "View Card CVV", "Get Card Balance", OTP requests as JSON. */
    OF_2026("2026");

    private final String label;

    Generation(String label) {
        this.label = label;
    }

    static Optional<Generation> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
