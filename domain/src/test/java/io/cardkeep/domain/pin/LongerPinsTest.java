package io.cardkeep.domain.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerPinsTest {
    private static final PinPolicy POLICY = PinPolicy.on(LocalDate.of(2026, 11, 22), 4, 12);

    @ParameterizedTest(name = "{0} breaks {1}")
    @CsvSource({
        "123456789012, RUN",
        "321098765432, RUN",
        "12121, REPEATED_PART PALINDROME",
        "123123, REPEATED_PART",
        "121212, REPEATED_PART DATE",
        "474747, REPEATED_PART",
        "834834834, REPEATED_PART",
        "834583458345, REPEATED_PART",
        "112233, PAIRS",
        "11335577, PAIRS",
        "12521, PALINDROME",
        "123321, PALINDROME",
        "55575, NEARLY_ONE_DIGIT",
        "777777777774, NEARLY_ONE_DIGIT",
        "88888, ONE_DIGIT REPEATED_PART PALINDROME NEARLY_ONE_DIGIT",
        "150987, DATE",
        "290200, DATE",
        "081987, DATE",
        "15081987, DATE",
        "29022023, DATE",
    })
    void areRefusedByTheSameShapes(String pin, String rules) {
        assertThat(broken(pin)).extracting(PinRule::name).containsExactly(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"11223", "150830", "310499", "131987", "15081939", "15082030", "1508198", "83479205", "198734", "555767"
    })
    void areTakenWhenNoShapeHoldsAllDigits(String pin) {
        assertThat(broken(pin)).isEmpty();
    }

    private static List<PinRule> broken(String pin) {
        return POLICY.broken(pin.toCharArray(), HolderFacts.UNKNOWN);
    }
}
