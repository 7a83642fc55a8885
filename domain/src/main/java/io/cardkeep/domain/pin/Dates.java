package io.cardkeep.domain.pin;

/** Whether a whole PIN reads as a year or a date. */
final class Dates {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Dates() {}

    static boolean isYear(char[] pin, YearWindow years) {
        return pin.length == 4 && years.holds(number(pin, 0, 4));
    }

    /** DDMM, DDMMYY, MMYYYY or DDMMYYYY; 29 February counts in every year. */
    static boolean isDate(char[] pin, YearWindow years) {
        return switch (pin.length) {
            case 4 -> startsWithDay(pin);
            case 6 ->
                (startsWithDay(pin) && years.holdsTwoDigits(number(pin, 4, 2)))
                        || (isMonth(number(pin, 0, 2)) && years.holds(number(pin, 2, 4)));
            case 8 -> startsWithDay(pin) && years.holds(number(pin, 4, 4));
            default -> false;
        };
    }

    private static boolean startsWithDay(char[] pin) {
        int day = number(pin, 0, 2);
        int month = number(pin, 2, 2);
        return isMonth(month) && day >= 1 && day <= DAYS[month - 1];
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** The number that some digits make. */
    static int number(char[] pin, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number * 10 + (pin[i] - '0');
        }
        return number;
    }
}
