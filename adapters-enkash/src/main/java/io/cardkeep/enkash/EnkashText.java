package io.cardkeep.enkash;

import java.util.regex.Pattern;

/** Words that EnKash wrote, before they reach a page, the journal or a log. */
final class EnkashText {
    private static final int LONGEST = 300;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final Pattern FOUR_DIGITS_OR_MORE = Pattern.compile("\\d(?:[ -]?\\d){3,}");
    private static final Pattern CARD_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){12,18}");

    private EnkashText() {}

    /** A reason. A refusal might quote what it refused (a PIN, an OTP, a number), so every run of digits is left out. */
    static String forPeople(String text) {
        return FOUR_DIGITS_OR_MORE.matcher(tidy(text)).replaceAll("…");
    }

    /** What EnKash wrote of a transaction: references stay, what could be a card number does not. */
    static String withoutCardNumbers(String text) {
        return CARD_NUMBER.matcher(tidy(text)).replaceAll("…");
    }

    private static String tidy(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll(" ").strip();
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST - 1) + "…";
    }
}
