package io.cardkeep.web.pin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code cardkeep.pin-reset.*} says.
 *
 * @param pendingFor how long a request waits to be decided
 * @param approvedFor how long an approval stands
 */
@ConfigurationProperties("cardkeep.pin-reset")
record PinResetSettings(
        @DefaultValue("P7D") Duration pendingFor,
        @DefaultValue("PT72H") Duration approvedFor) {
    PinResetSettings {
        if (!pendingFor.isPositive() || !approvedFor.isPositive()) {
            throw new IllegalArgumentException(
                    "cardkeep.pin-reset.pending-for and cardkeep.pin-reset.approved-for must be more than nothing.");
        }
    }
}
