package io.cardkeep.domain.pin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which PINs are too easily guessed. A value: the same policy, facts and PIN always give the same answer.
 *
 * <p>Of the 10,000 four-digit PINs the general rules refuse 1,064. Sources: Bonneau, Preibusch, Anderson, "A birthday
 * present every eleven wallets?" (2012); Markert and others, "This PIN can be easily guessed" (2020).
 *
 * @param minLength 4 to 12 digits (ISO 9564-1)
 * @param maxLength not below minLength, at most 12
 * @param years the years that are refused
 */
public record PinPolicy(int minLength, int maxLength, YearWindow years) {
    private static final String RULES = "1";

    public PinPolicy {
        if (minLength < 4 || maxLength < minLength || maxLength > 12) {
            throw new IllegalArgumentException(
                    "A PIN policy allows 4 to 12 digits, the longest not below the shortest.");
        }
    }

    /** The policy of a day: its years are those that people of that day choose. */
    public static PinPolicy on(LocalDate today, int minLength, int maxLength) {
        return new PinPolicy(minLength, maxLength, YearWindow.around(today));
    }

    /** Written to the history with each accepted PIN, so that one can later tell what it was held against. */
    public String version() {
        return "%s/%d-%d/%d-%d".formatted(RULES, minLength, maxLength, years.first(), years.last());
    }

    /** Whether these are digits 0 to 9 and as many as allowed; anything else is no PIN. */
    public boolean isPin(char[] pin) {
        if (pin.length < minLength || pin.length > maxLength) {
            return false;
        }
        for (char digit : pin) {
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * All rules that a PIN breaks, each once, in the order of {@link PinRule}; empty when it is good.
     *
     * @throws IllegalArgumentException when {@link #isPin} says no
     */
    public List<PinRule> broken(char[] pin, HolderFacts facts) {
        if (!isPin(pin)) {
            throw new IllegalArgumentException("Not digits of an allowed length.");
        }
        List<PinRule> broken = new ArrayList<>();
        for (GeneralRule general : GeneralRule.ALL) {
            if (general.test().matches(pin, years)) {
                broken.add(general.rule());
            }
        }
        broken.addAll(BannedWindows.of(facts).brokenBy(pin));
        return List.copyOf(broken);
    }

    /** The rules about the holder that could not be checked, because their fact is not known. */
    public List<PinRule> notChecked(HolderFacts facts) {
        return BannedWindows.of(facts).notChecked();
    }
}
