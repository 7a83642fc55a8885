package io.cardkeep.domain.pin;

import java.time.LocalDate;
import java.util.List;

/**
 * Which PINs are too easily guessed. A value: the same policy, day, facts and PIN always give the same answer.
 *
 * @param minLength 4 to 12 digits (ISO 9564-1)
 * @param maxLength not below minLength, at most 12
 * @param version written to the history with each accepted PIN
 * @param today moves the window of refused years: 86 years back to 3 ahead
 */
public record PinPolicy(int minLength, int maxLength, String version, LocalDate today) {

    /** All rules that a PIN breaks, each once, in the order of {@link PinRule}; empty when it is good. */
    public List<PinRule> broken(char[] pin, HolderFacts facts) {
        return List.of();
    }
}
