package io.cardkeep.domain.pin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The four-digit windows that may not stand in a holder's PIN, by rule. This is what a browser is told instead of the
 * birth date or the mobile.
 */
public final class BannedWindows {
    private final Map<PinRule, BitSet> windows;

    private BannedWindows(Map<PinRule, BitSet> windows) {
        this.windows = windows;
    }

    public static BannedWindows of(HolderFacts facts) {
        Map<PinRule, BitSet> windows = new EnumMap<>(PinRule.class);
        HolderRule.ALL.forEach(each -> windows.put(each.rule(), each.windows().apply(facts)));
        return new BannedWindows(windows);
    }

    /**
     * The windows by rule, in the order of {@link PinRule}; rules that cannot be checked are left out.
     *
     * @return four digits each, ascending, so that their order does not tell how they were made
     */
    public Map<PinRule, List<String>> byRule() {
        Map<PinRule, List<String>> byRule = new EnumMap<>(PinRule.class);
        windows.forEach((rule, numbers) -> {
            if (!numbers.isEmpty()) {
                byRule.put(rule, numbers.stream().mapToObj("%04d"::formatted).toList());
            }
        });
        return byRule;
    }

    /** The rules whose fact is unknown or holds no four digits: shown as not checked, never as passed. */
    public List<PinRule> notChecked() {
        return windows.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rules about the holder that a PIN breaks, in the order of {@link PinRule}. */
    List<PinRule> brokenBy(char[] pin) {
        List<PinRule> broken = new ArrayList<>();
        windows.forEach((rule, numbers) -> {
            if (standsIn(pin, numbers)) {
                broken.add(rule);
            }
        });
        return broken;
    }

    private static boolean standsIn(char[] pin, BitSet numbers) {
        for (int from = 0; from + 4 <= pin.length; from++) {
            if (numbers.get(Dates.number(pin, from, 4))) {
                return true;
            }
        }
        return false;
    }

    /** Constant, since a birth date can be read from the windows. */
    @Override
    public String toString() {
        return "BannedWindows";
    }
}
