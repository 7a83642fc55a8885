package io.cardkeep.domain.pin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The policy said a second time, with strings and as plainly as possible, for the tests to compare with. */
record PlainPolicy(int firstYear, int lastYear) {
    private static final Pattern PAIRS = Pattern.compile("((\\d)\\2)+");
    private static final String UP = "0123456789".repeat(3);
    private static final String DOWN = reverse(UP);

    List<PinRule> broken(String pin, HolderFacts facts) {
        List<PinRule> broken = new ArrayList<>();
        add(broken, PinRule.ONE_DIGIT, pin.chars().distinct().count() == 1);
        add(broken, PinRule.RUN, UP.contains(pin) || DOWN.contains(pin));
        add(broken, PinRule.REPEATED_PART, repeatsPart(pin));
        add(broken, PinRule.PAIRS, PAIRS.matcher(pin).matches());
        add(broken, PinRule.PALINDROME, reverse(pin).equals(pin));
        add(broken, PinRule.NEARLY_ONE_DIGIT, pin.chars().anyMatch(digit -> count(pin, digit) >= pin.length() - 1));
        add(broken, PinRule.YEAR, pin.length() == 4 && isYear(pin));
        add(broken, PinRule.DATE, isDate(pin));
        add(broken, PinRule.BIRTH_DATE, holds(pin, date(facts.birthDate())));
        add(broken, PinRule.MOBILE, holds(pin, mobile(facts.mobile())));
        add(broken, PinRule.CARD_NUMBER, holds(pin, card(facts.cardLastDigits())));
        add(broken, PinRule.EMPLOYEE_NUMBER, holds(pin, anyFour(facts.employeeNumber())));
        add(broken, PinRule.JOINING_DATE, holds(pin, date(facts.joiningDate())));
        add(broken, PinRule.PINCODE, holds(pin, anyFour(facts.pincode())));
        return broken;
    }

    private boolean isDate(String pin) {
        return switch (pin.length()) {
            case 4 -> isDay(pin);
            case 6 ->
                (isDay(pin.substring(0, 4)) && endsYear(pin.substring(4)))
                        || (isDay("01" + pin.substring(0, 2)) && isYear(pin.substring(2)));
            case 8 -> isDay(pin.substring(0, 4)) && isYear(pin.substring(4));
            default -> false;
        };
    }

    private boolean isYear(String digits) {
        return Integer.parseInt(digits) >= firstYear && Integer.parseInt(digits) <= lastYear;
    }

    private boolean endsYear(String two) {
        return IntStream.rangeClosed(firstYear, lastYear).anyMatch(year -> ("" + year).endsWith(two));
    }

    private static boolean isDay(String ddmm) {
        try {
            MonthDay.of(Integer.parseInt(ddmm.substring(2)), Integer.parseInt(ddmm.substring(0, 2)));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean repeatsPart(String pin) {
        return IntStream.rangeClosed(2, pin.length() / 2)
                .anyMatch(period -> pin.substring(0, period).repeat(6).startsWith(pin));
    }

    private static Set<String> date(@Nullable LocalDate date) {
        if (date == null) {
            return Set.of();
        }
        String dd = "%02d".formatted(date.getDayOfMonth());
        String mm = "%02d".formatted(date.getMonthValue());
        String yyyy = "%04d".formatted(date.getYear());
        String yy = yyyy.substring(2);
        return new LinkedHashSet<>(List.of(dd + mm, mm + dd, mm + yy, yy + mm, dd + yy, yyyy));
    }

    private static Set<String> mobile(@Nullable String mobile) {
        if (mobile == null) {
            return Set.of();
        }
        String digits = mobile.replaceAll("\\D", "");
        String national = digits.substring(Math.max(0, digits.length() - 10));
        return new LinkedHashSet<>(List.of(national.substring(0, 4), national.substring(national.length() - 4)));
    }

    private static Set<String> card(@Nullable String lastDigits) {
        return lastDigits == null || lastDigits.length() < 4 ? Set.of() : Set.of(lastDigits);
    }

    private static Set<String> anyFour(@Nullable String number) {
        String digits = number == null ? "" : number.replaceAll("\\D", "");
        Set<String> fours = new LinkedHashSet<>();
        IntStream.rangeClosed(0, digits.length() - 4).forEach(from -> fours.add(digits.substring(from, from + 4)));
        return fours;
    }

    private static boolean holds(String pin, Set<String> windows) {
        return windows.stream().anyMatch(pin::contains);
    }

    private static void add(List<PinRule> broken, PinRule rule, boolean breaks) {
        if (breaks) {
            broken.add(rule);
        }
    }

    private static long count(String pin, int digit) {
        return pin.chars().filter(each -> each == digit).count();
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
