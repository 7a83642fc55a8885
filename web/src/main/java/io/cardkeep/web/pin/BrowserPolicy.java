package io.cardkeep.web.pin;

import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import java.util.List;
import java.util.Map;

/** What {@code policy.js} is told of the policy: the windows made of a birth date or a mobile, never those themselves. */
record BrowserPolicy(int minLength, int maxLength, int firstYear, int lastYear, Map<PinRule, List<String>> windows) {

    static BrowserPolicy of(PinPolicy policy, Map<PinRule, List<String>> windows) {
        return new BrowserPolicy(
                policy.minLength(),
                policy.maxLength(),
                policy.years().first(),
                policy.years().last(),
                windows);
    }
}
