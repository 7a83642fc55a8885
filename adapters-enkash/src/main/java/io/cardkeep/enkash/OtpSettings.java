package io.cardkeep.enkash;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code enkash.otp.*}.
 *
 * @param requiredFor the acts that EnKash wants a one-time code for: {@code set-pin}, {@code block}, {@code replace}, {@code
 *     view}
 */
record OtpSettings(@DefaultValue Set<String> requiredFor) {
    private static final Set<String> ACTS = Set.of("set-pin", "block", "replace", "view");

    void check(SettingsCheck check) {
        check.require(
                ACTS.containsAll(requiredFor),
                "ENKASH_OTP_REQUIREDFOR has to list some of set-pin, block, replace and view, or nothing.");
        check.require(
                !requiredFor.contains("view"),
                "ENKASH_OTP_REQUIREDFOR asks for a code to view a card, and no page of this version shows a card's number."
                        + " Leave view out.");
    }

    boolean isNeededTo(String act) {
        return requiredFor.contains(act);
    }
}
