package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.exchange.Fields;
import io.cardkeep.sandbox.ledger.Card;
import io.cardkeep.sandbox.otp.OneTimePasswords;
import io.cardkeep.sandbox.otp.OtpAction;
import java.util.Optional;
import java.util.Set;

/**
 * The second step of a call: {@code otpMedium}, {@code otpRequestId}, {@code otp}, {@code mfaCode}. Source: EnKash, "Block Card".
 *
 * @param always the actions that need it whatever {@code otpRequired} says
 */
public record OtpStep(OneTimePasswords passwords, Set<OtpAction> always) {
    /** How the second step reaches the holder. */
    enum Medium {
        MOBILE,
        MFA
    }

    public OtpStep {
        always = Set.copyOf(always);
    }

    /** The medium where the page marks it as required. */
    static Medium requiredMedium(Fields body) {
        return body.choice("otpMedium", Medium.class);
    }

    /** Refuses a call that needs a second step and brings none, or a wrong one. A right password is spent. */
    void check(Fields body, OtpAction action, Card card, boolean otpRequired) {
        Medium medium = body.has("otpMedium") ? requiredMedium(body) : Medium.MOBILE;
        if (!otpRequired && !always.contains(action)) {
            return;
        }
        Optional<String> refusal = switch (medium) {
            case MOBILE -> byMobile(body, action, card);
            case MFA ->
                passwords.isMfaCode(body.textOr("mfaCode", "")) ? Optional.empty() : Optional.of("Invalid MFA code");
        };
        refusal.ifPresent(message -> {
            throw CallRefused.business(message);
        });
    }

    private Optional<String> byMobile(Fields body, OtpAction action, Card card) {
        if (!body.has("otpRequestId") || !body.has("otp")) {
            return Optional.of("OTP is required");
        }
        return passwords.spend(body.text("otpRequestId"), body.text("otp"), action, card.enKashCardId());
    }
}
