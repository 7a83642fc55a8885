package io.cardkeep.web.pin;

import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import java.util.List;

/**
 * Why a PIN was not set, as the page says it.
 *
 * @param key of a message
 * @param args for the message
 * @param reasons keys of one sentence for each broken rule
 */
record Refusal(String key, List<String> args, List<String> reasons) {
    static Refusal tooGuessable(List<PinRule> rules) {
        return new Refusal(
                "pin.refused.TooGuessable",
                List.of(),
                rules.stream().map(rule -> "pin.reason." + rule).toList());
    }

    static Refusal unreadable(PinSetter.Why why) {
        return new Refusal("pin.unreadable." + why, List.of(), List.of());
    }

    static Refusal of(String key, String... args) {
        return new Refusal(key, List.of(args), List.of());
    }
}
