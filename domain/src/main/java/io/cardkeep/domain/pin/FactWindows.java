package io.cardkeep.domain.pin;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The four-digit numbers that a fact about the holder makes guessable; none when it is not known. */
final class FactWindows {
    /** An Indian number without the country code; the code is the same for everyone. */
    private static final int MOBILE_LENGTH = 10;

    private FactWindows() {}

    /** DDMM, MMDD, MMYY, YYMM, DDYY, YYYY. */
    static BitSet ofDate(@Nullable LocalDate date) {
        BitSet windows = new BitSet();
        if (date != null) {
            int day = date.getDayOfMonth();
            int month = date.getMonthValue();
            int year = Math.floorMod(date.getYear(), 100);
            windows.set(day * 100 + month);
            windows.set(month * 100 + day);
            windows.set(month * 100 + year);
            windows.set(year * 100 + month);
            windows.set(day * 100 + year);
            windows.set(Math.floorMod(date.getYear(), 10_000));
        }
        return windows;
    }

    /** First and last four digits. */
    static BitSet ofMobile(@Nullable String mobile) {
        char[] digits = digits(mobile);
        BitSet windows = lastFour(digits);
        if (digits.length >= 4) {
            windows.set(Dates.number(digits, Math.max(0, digits.length - MOBILE_LENGTH), 4));
        }
        return windows;
    }

    static BitSet ofLastFour(@Nullable String number) {
        return lastFour(digits(number));
    }

    /** Any four digits side by side, whatever separates them: AN-04/217 holds 0421 and 4217. */
    static BitSet ofAnyFour(@Nullable String number) {
        char[] digits = digits(number);
        BitSet windows = new BitSet();
        for (int from = 0; from + 4 <= digits.length; from++) {
            windows.set(Dates.number(digits, from, 4));
        }
        return windows;
    }

    private static BitSet lastFour(char[] digits) {
        BitSet windows = new BitSet();
        if (digits.length >= 4) {
            windows.set(Dates.number(digits, digits.length - 4, 4));
        }
        return windows;
    }

    /** The digits of a fact as 0 to 9, also when they are written in Devanagari. */
    private static char[] digits(@Nullable String fact) {
        if (fact == null) {
            return new char[0];
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < fact.length(); i++) {
            int digit = Character.digit(fact.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString().toCharArray();
    }
}
