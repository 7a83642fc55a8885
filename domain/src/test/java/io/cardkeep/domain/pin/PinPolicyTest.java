package io.cardkeep.domain.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PinPolicy POLICY = PinPolicy.on(TODAY, 4, 6);

    @ParameterizedTest
    @ValueSource(strings = {"0917", "00000", "834792"})
    void takesDigitsOfAnAllowedLengthForAPin(String pin) {
        assertThat(POLICY.isPin(pin.toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "091", "0917465", "09a7", "091 ", " 091", "-917", "०९१७", "09\u00007", "０９１７"})
    void takesNothingElseForAPin(String pin) {
        assertThat(POLICY.isPin(pin.toCharArray())).isFalse();
    }

    @Test
    void judgesNothingThatIsNoPinAndDoesNotEchoIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.broken("73519".repeat(2).toCharArray(), HolderFacts.UNKNOWN))
                .withMessageNotContaining("7");
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "4, 13", "6, 4"})
    void allowsOnlyTheLengthsOfIso9564(int minLength, int maxLength) {
        assertThatIllegalArgumentException().isThrownBy(() -> PinPolicy.on(TODAY, minLength, maxLength));
    }

    @ParameterizedTest
    @CsvSource({"2029, 1940", "1930, 2030"})
    void refusesAWindowOfYearsThatIsEmptyOrHoldsACentury(int first, int last) {
        assertThatIllegalArgumentException().isThrownBy(() -> new YearWindow(first, last));
    }

    @Test
    void namesItsVersionByRulesLengthsAndYears() {
        assertThat(POLICY.version()).isEqualTo("1/4-6/1940-2029");
    }

    @Test
    void leavesThePinAsItWas() {
        char[] pin = "0917".toCharArray();

        POLICY.broken(pin, HolderFacts.UNKNOWN);

        assertThat(pin).containsExactly('0', '9', '1', '7');
    }
}
