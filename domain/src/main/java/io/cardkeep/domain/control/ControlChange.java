package io.cardkeep.domain.control;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is to change of a card's controls; what is not named stays.
 *
 * @param channels on or off
 * @param limits rupees with at most two decimals, or a whole number for a count; not negative
 */
public record ControlChange(Map<Channel, Boolean> channels, Map<Limit, Change<BigDecimal>> limits) {
    public ControlChange {
        channels = Map.copyOf(channels);
        limits = Map.copyOf(limits);
        limits.forEach(ControlChange::check);
    }

    private static void check(Limit limit, Change<BigDecimal> change) {
        if (change instanceof Change.Set<BigDecimal>(BigDecimal value)) {
            int decimals = value.stripTrailingZeros().scale();
            if (value.signum() < 0 || decimals > (limit.isCount() ? 0 : 2)) {
                throw new IllegalArgumentException("%s cannot be %s.".formatted(limit, value.toPlainString()));
            }
        }
    }

    /** Whether controls are as this change wants them. */
    public boolean showsIn(UsageControls now) {
        return channels.entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().equals(now.channels().get(wanted.getKey())))
                && limits.entrySet().stream().allMatch(wanted -> shows(wanted.getKey(), wanted.getValue(), now));
    }

    private static boolean shows(Limit limit, Change<BigDecimal> wanted, UsageControls now) {
        BigDecimal is = now.limits().get(limit);
        return switch (wanted) {
            case Change.Leave<BigDecimal>() -> true;
            case Change.Clear<BigDecimal>() -> is == null;
            case Change.Set<BigDecimal>(BigDecimal value) -> is != null && is.compareTo(value) == 0;
        };
    }
}
