package io.cardkeep.domain.pin;

import java.util.List;

/** A rule that needs to know nothing about the holder. */
record GeneralRule(PinRule rule, DigitTest test) {
    static final List<GeneralRule> ALL = List.of(
            new GeneralRule(PinRule.ONE_DIGIT, (pin, years) -> Shapes.isOneDigit(pin)),
            new GeneralRule(PinRule.RUN, (pin, years) -> Shapes.isRun(pin)),
            new GeneralRule(PinRule.REPEATED_PART, (pin, years) -> Shapes.repeatsPart(pin)),
            new GeneralRule(PinRule.PAIRS, (pin, years) -> Shapes.isPairs(pin)),
            new GeneralRule(PinRule.PALINDROME, (pin, years) -> Shapes.isPalindrome(pin)),
            new GeneralRule(PinRule.NEARLY_ONE_DIGIT, (pin, years) -> Shapes.isNearlyOneDigit(pin)),
            new GeneralRule(PinRule.YEAR, Dates::isYear),
            new GeneralRule(PinRule.DATE, Dates::isDate));

    @FunctionalInterface
    interface DigitTest {
        boolean matches(char[] pin, YearWindow years);
    }
}
