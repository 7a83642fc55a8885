package io.cardkeep.web.pin;

import io.cardkeep.application.pin.OpenPinPage;
import io.cardkeep.application.pin.PinStep;
import io.cardkeep.domain.otp.OtpRequestId;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page for choosing a PIN, as its template needs it.
 *
 * @param formId of this rendering: sent twice, it sets one PIN
 * @param policy for {@code policy.js}, JSON
 * @param rules those that are checked
 * @param notChecked message keys of the facts that are not known
 * @param codeRequest EnKash's name for the one-time code that was sent for it; null when none was
 * @param refusal why the try before was refused; null at first
 */
record PinForm(
        OpenPinPage.Page page,
        UUID formId,
        String policy,
        List<PinRule> rules,
        List<String> notChecked,
        @Nullable String codeRequest,
        @Nullable Refusal refusal) {

    static PinForm of(OpenPinPage.Page page, UUID formId, @Nullable OtpRequestId code, @Nullable Refusal refusal) {
        return new PinForm(
                page,
                formId,
                JsonMapper.shared().writeValueAsString(BrowserPolicy.of(page.policy(), page.banned())),
                Arrays.stream(PinRule.values())
                        .filter(rule -> !page.notChecked().contains(rule))
                        .toList(),
                page.notChecked().stream().map(rule -> "pin.fact." + rule).toList(),
                code == null ? null : code.value(),
                refusal);
    }

    /** When the approval ends; null for a first PIN. */
    public @Nullable Instant standsUntil() {
        return switch (page.step()) {
            case PinStep.Approved(var _, var _, Instant until) -> until;
            case PinStep.SetAgain(var _, Instant until) -> until;
            case PinStep _ -> null;
        };
    }

    /** Whether a one-time code has to be sent before a PIN can be chosen. */
    public boolean codeFirst() {
        return page.codeNeeded() && codeRequest == null;
    }

    public boolean again() {
        return page.step() instanceof PinStep.SetAgain;
    }

    /** For the sentence about the length: whether there is a choice, the shortest, the longest. */
    public List<Object> lengths() {
        PinPolicy policy = page.policy();
        int choice = policy.minLength() == policy.maxLength() ? 0 : 1;
        return List.of(choice, String.valueOf(policy.minLength()), String.valueOf(policy.maxLength()));
    }

    /** As text, because a number would get a thousands separator. */
    public List<String> years() {
        return List.of(
                String.valueOf(page.policy().years().first()),
                String.valueOf(page.policy().years().last()));
    }

    @Override
    public String toString() {
        return "PinForm";
    }
}
