package io.cardkeep.domain.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderListTest {
    private static final HolderFacts FACTS = new HolderFacts(
            LocalDate.of(1987, 8, 15), "+91 98765 43210", "4312", "AN-04/217", LocalDate.of(2019, 4, 1), "560037");
    private static final PinPolicy POLICY = PinPolicy.on(LocalDate.of(2026, 11, 22), 4, 12);

    @Test
    void turnsEachFactIntoItsWindows() {
        assertThat(BannedWindows.of(FACTS).byRule())
                .containsExactly(
                        entry(PinRule.BIRTH_DATE, "0815", "0887", "1508", "1587", "1987", "8708"),
                        entry(PinRule.MOBILE, "3210", "9876"),
                        entry(PinRule.CARD_NUMBER, "4312"),
                        entry(PinRule.EMPLOYEE_NUMBER, "0421", "4217"),
                        entry(PinRule.JOINING_DATE, "0104", "0119", "0401", "0419", "1904", "2019"),
                        entry(PinRule.PINCODE, "0037", "5600", "6003"));
    }

    @ParameterizedTest(name = "{0} breaks {1}")
    @CsvSource({
        "8708, BIRTH_DATE",
        "1508, DATE BIRTH_DATE",
        "9876, RUN MOBILE",
        "4312, CARD_NUMBER",
        "4217, EMPLOYEE_NUMBER",
        "0419, JOINING_DATE",
        "6003, PINCODE",
        "744312, CARD_NUMBER",
        "431256, CARD_NUMBER",
        "794312856, CARD_NUMBER",
        "43128708, BIRTH_DATE CARD_NUMBER",
    })
    void refusesAWindowWhereverItStands(String pin, String rules) {
        assertThat(POLICY.broken(pin.toCharArray(), FACTS))
                .extracting(PinRule::name)
                .containsExactly(rules.split(" "));
    }

    @Test
    void saysWhichRulesCouldNotBeChecked() {
        assertThat(POLICY.notChecked(FACTS)).isEmpty();
        assertThat(POLICY.notChecked(HolderFacts.UNKNOWN))
                .containsExactly(
                        PinRule.BIRTH_DATE,
                        PinRule.MOBILE,
                        PinRule.CARD_NUMBER,
                        PinRule.EMPLOYEE_NUMBER,
                        PinRule.JOINING_DATE,
                        PinRule.PINCODE);
    }

    @Test
    void callsAFactWithFewerThanFourDigitsNotChecked() {
        HolderFacts tooShort = new HolderFacts(null, "123", "87", "E12", null, "");

        assertThat(POLICY.notChecked(tooShort))
                .contains(PinRule.MOBILE, PinRule.CARD_NUMBER, PinRule.EMPLOYEE_NUMBER, PinRule.PINCODE);
        assertThat(BannedWindows.of(tooShort).byRule()).isEmpty();
    }

    @Test
    void readsFactsWrittenInDevanagari() {
        HolderFacts facts = new HolderFacts(null, null, null, "कर्म ०४२१", null, null);

        assertThat(BannedWindows.of(facts).byRule()).containsExactly(entry(PinRule.EMPLOYEE_NUMBER, "0421"));
    }

    @Test
    void comesFromThePeopleFileAndTheCard() {
        Person.Facts known = new Person.Facts(
                "AN-04/217", "+91 98765 43210", LocalDate.of(1987, 8, 15), LocalDate.of(2019, 4, 1), "560037");

        assertThat(HolderFacts.of(known, new MaskedNumber("4312"))).isEqualTo(FACTS);
    }

    @Test
    void printsNothingOfTheHolder() {
        assertThat(List.of(FACTS, BannedWindows.of(FACTS)))
                .extracting(Object::toString)
                .containsExactly("HolderFacts", "BannedWindows");
    }

    private static Map.Entry<PinRule, List<String>> entry(PinRule rule, String... windows) {
        return Map.entry(rule, List.of(windows));
    }
}
