package io.cardkeep.domain.pin;

import java.time.LocalDate;

/**
 * The years that people choose as a PIN.
 *
 * @param first inclusive
 * @param last inclusive, less than 100 years after the first
 */
public record YearWindow(int first, int last) {
    private static final int BACK = 86;
    private static final int AHEAD = 3;

    public YearWindow {
        if (first > last || last - first >= 100) {
            throw new IllegalArgumentException("A window of years has one to a hundred years.");
        }
    }

    /** From 86 years back to 3 ahead. */
    public static YearWindow around(LocalDate today) {
        return new YearWindow(today.getYear() - BACK, today.getYear() + AHEAD);
    }

    boolean holds(int year) {
        return first <= year && year <= last;
    }

    /** Whether one of the years ends in these two digits. */
    boolean holdsTwoDigits(int year) {
        return Math.floorMod(year - first, 100) <= last - first;
    }
}
