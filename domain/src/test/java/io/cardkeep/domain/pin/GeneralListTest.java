package io.cardkeep.domain.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PinPolicy POLICY = PinPolicy.on(TODAY, 4, 4);

    @Test
    void refusesExactly1064OfTheFourDigitPins() {
        assertThat(refused(POLICY)).isEqualTo(1_064);
    }

    @ParameterizedTest(name = "{0}: {1} PINs, {2} with those before")
    @CsvSource({
        "ONE_DIGIT, 10, 10",
        "RUN, 20, 30",
        "REPEATED_PART, 100, 120",
        "PAIRS, 100, 210",
        "PALINDROME, 100, 300",
        "NEARLY_ONE_DIGIT, 370, 660",
        "YEAR, 90, 744",
        "DATE, 366, 1064"
    })
    void countsWhatEachRuleRefuses(PinRule rule, long alone, long union) {
        Set<PinRule> soFar = EnumSet.range(PinRule.ONE_DIGIT, rule);

        assertThat(AllPins.of(4).filter(pin -> broken(pin).contains(rule)).count())
                .isEqualTo(alone);
        assertThat(AllPins.of(4)
                        .filter(pin -> broken(pin).stream().anyMatch(soFar::contains))
                        .count())
                .isEqualTo(union);
    }

    @ParameterizedTest(name = "{0} breaks {1}")
    @CsvSource({
        "5555, ONE_DIGIT REPEATED_PART PAIRS PALINDROME NEARLY_ONE_DIGIT",
        "1234, RUN",
        "7890, RUN",
        "0987, RUN",
        "2109, RUN DATE",
        "3737, REPEATED_PART",
        "7744, PAIRS",
        "3773, PALINDROME",
        "5755, NEARLY_ONE_DIGIT",
        "1940, YEAR",
        "2029, YEAR",
        "2902, DATE",
        "0112, DATE",
        "1991, PALINDROME YEAR",
    })
    void namesEveryRuleThatAPinBreaksInOrder(String pin, String rules) {
        assertThat(broken(pin)).extracting(PinRule::name).containsExactly(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0917", "1939", "2030", "3002", "3104", "0013", "0132", "4312"})
    void takesWhatIsNeitherShapeNorDate(String pin) {
        assertThat(broken(pin)).isEmpty();
    }

    @Test
    void movesTheYearsWithTheClock() {
        PinPolicy nextYear = PinPolicy.on(TODAY.plusYears(1), 4, 4);

        assertThat(nextYear.broken("1940".toCharArray(), HolderFacts.UNKNOWN)).isEmpty();
        assertThat(nextYear.broken("2030".toCharArray(), HolderFacts.UNKNOWN)).containsExactly(PinRule.YEAR);
        assertThat(nextYear.version()).isNotEqualTo(POLICY.version());
    }

    @Test
    void refusesOtherYearsWhenTheWindowIsSetSo() {
        PinPolicy narrow = new PinPolicy(4, 4, new YearWindow(1990, 1999));

        assertThat(narrow.broken("1989".toCharArray(), HolderFacts.UNKNOWN)).isEmpty();
        assertThat(narrow.broken("1990".toCharArray(), HolderFacts.UNKNOWN)).containsExactly(PinRule.YEAR);
    }

    private static long refused(PinPolicy policy) {
        return AllPins.of(4)
                .filter(pin ->
                        !policy.broken(pin.toCharArray(), HolderFacts.UNKNOWN).isEmpty())
                .count();
    }

    private static List<PinRule> broken(String pin) {
        return POLICY.broken(pin.toCharArray(), HolderFacts.UNKNOWN);
    }
}
