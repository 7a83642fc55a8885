package io.cardkeep.domain.enkash;

import java.util.regex.Pattern;

/**
 * How EnKash wants people's addresses and telephones.
 *
 * <p>Source: EnKash reference, "Create Prepaid Card", fields {@code email} and {@code mobile}.
 */
public final class ContactFormat {
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}");
    private static final Pattern MOBILE = Pattern.compile("\\d{10}");

    private ContactFormat() {}

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Ten digits, without the country code. */
    public static boolean isMobile(String text) {
        return MOBILE.matcher(text).matches();
    }
}
