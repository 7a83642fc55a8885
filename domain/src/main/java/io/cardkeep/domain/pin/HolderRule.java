package io.cardkeep.domain.pin;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * A rule about the holder: no four adjacent digits of a PIN may be one of these windows.
 *
 * @param windows the refused numbers 0 to 9,999; empty when the fact is not known
 */
record HolderRule(PinRule rule, Function<HolderFacts, BitSet> windows) {
    static final List<HolderRule> ALL = List.of(
            new HolderRule(PinRule.BIRTH_DATE, facts -> FactWindows.ofDate(facts.birthDate())),
            new HolderRule(PinRule.MOBILE, facts -> FactWindows.ofMobile(facts.mobile())),
            new HolderRule(PinRule.CARD_NUMBER, facts -> FactWindows.ofLastFour(facts.cardLastDigits())),
            new HolderRule(PinRule.EMPLOYEE_NUMBER, facts -> FactWindows.ofAnyFour(facts.employeeNumber())),
            new HolderRule(PinRule.JOINING_DATE, facts -> FactWindows.ofDate(facts.joiningDate())),
            new HolderRule(PinRule.PINCODE, facts -> FactWindows.ofAnyFour(facts.pincode())));
}
