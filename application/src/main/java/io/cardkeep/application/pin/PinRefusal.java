package io.cardkeep.application.pin;

import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The codes by which the journal keeps why a sealed PIN was refused, so that a form sent again answers the same. */
final class PinRefusal {
    private static final String GUESSABLE = "TOO_GUESSABLE";
    private static final String UNREADABLE = "UNREADABLE";

    private PinRefusal() {}

    static String codes(List<PinRule> rules) {
        return GUESSABLE + rules.stream().map(rule -> " " + rule.name()).collect(Collectors.joining());
    }

    static String codes(PinSetter.Why why) {
        return UNREADABLE + " " + why.name();
    }

    static SetPin.Outcome read(String codes) {
        List<String> words = Arrays.asList(codes.split(" ", -1));
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case GUESSABLE ->
                new SetPin.Outcome.TooGuessable(
                        rest.stream().map(PinRule::valueOf).toList());
            case UNREADABLE -> new SetPin.Outcome.Unreadable(PinSetter.Why.valueOf(rest.getFirst()));
            default -> throw new IllegalStateException("The journal holds a refusal that has no meaning: " + codes);
        };
    }
}
