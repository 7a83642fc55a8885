package io.cardkeep.sandbox.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a card may be used and how much. What is not in a map is not set.
 *
 * @param switches channel names to whether they are open
 * @param limits limit names to rupees, or to a number of uses
 */
public record UsageControls(
        String createdBy,
        Instant createdOn,
        Instant modifiedOn,
        Map<String, Boolean> switches,
        Map<String, BigDecimal> limits) {

    public UsageControls {
        switches = Collections.unmodifiableMap(new LinkedHashMap<>(switches));
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    public static UsageControls none(String createdBy, Instant createdOn) {
        return new UsageControls(createdBy, createdOn, createdOn, Map.of(), Map.of());
    }

    public UsageControls changed(Map<String, Boolean> newSwitches, Map<String, BigDecimal> newLimits, Instant now) {
        return new UsageControls(createdBy, createdOn, now, newSwitches, newLimits);
    }

    public boolean sameRules(UsageControls other) {
        return switches.equals(other.switches) && limits.equals(other.limits);
    }
}
