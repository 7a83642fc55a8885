package io.cardkeep.application.pin;

import java.time.Duration;

/**
 * How long PIN resets last.
 *
 * @param pendingFor how long a request waits to be decided ({@code cardkeep.pin-reset.pending-for}, 7 days)
 * @param approvedFor how long an approval stands ({@code cardkeep.pin-reset.approved-for}, 72 hours)
 */
public record ResetTimes(Duration pendingFor, Duration approvedFor) {
    public ResetTimes {
        if (!pendingFor.isPositive() || !approvedFor.isPositive()) {
            throw new IllegalArgumentException("How long PIN resets last must be more than nothing.");
        }
    }
}
