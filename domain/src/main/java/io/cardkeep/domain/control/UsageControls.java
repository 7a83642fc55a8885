package io.cardkeep.domain.control;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How a card may be used, as EnKash last said.
 *
 * @param channels whether each is on; one that EnKash did not name is left out, which is not the same as off
 * @param limits rupees with at most two decimals, or a whole number for a count; one without a value has no limit
 */
public record UsageControls(Map<Channel, Boolean> channels, Map<Limit, BigDecimal> limits) {
    public UsageControls {
        channels = Map.copyOf(channels);
        limits = Map.copyOf(limits);
    }
}
