package io.cardkeep.application.approval;

import org.jspecify.annotations.Nullable;

/** A mobile number with its middle hidden, to recognise it by and not to call it by. */
final class MaskedMobile {
    private static final int INDIAN_LENGTH = 10;

    private MaskedMobile() {}

    /** {@code +91 98••• ••801}; null when there is no number. */
    static @Nullable String of(@Nullable String mobile) {
        if (mobile == null) {
            return null;
        }
        String digits = mobile.replaceAll("\\D", "");
        if (digits.length() < INDIAN_LENGTH) {
            return "••• ••";
        }
        String country = digits.substring(0, digits.length() - INDIAN_LENGTH);
        String own = digits.substring(digits.length() - INDIAN_LENGTH);
        String prefix = country.isEmpty() ? "" : "+" + country + " ";
        return prefix + own.substring(0, 2) + "••• ••" + own.substring(7);
    }
}
