package io.cardkeep.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpTokenTest {
    @Test
    void its_code_leads_back_to_it() {
        Random random = new Random(7);
        for (int time = 0; time < 500; time++) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            Arrays.fill(bytes, 0, time % 8, (byte) 0);
            SetUpToken token = SetUpToken.of(bytes);

            String code = token.lendCode(text -> text);

            assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){12}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(SetUpToken.typed(code).map(SetUpToken::hash)).contains(token.hash());
        }
    }

    @Test
    void how_it_is_typed_does_not_matter() {
        SetUpToken token = SetUpToken.of(new byte[32]);
        String code = token.lendCode(text -> text);

        assertThat(code).startsWith("0000-0000");
        assertThat(SetUpToken.typed(" " + code.replace('0', 'o').replace("-", " "))
                        .map(SetUpToken::hash))
                .contains(token.hash());
        byte[] one = new byte[32];
        one[31] = 1;
        assertThat(SetUpToken.typed("0".repeat(51) + "l").map(SetUpToken::hash))
                .contains(SetUpToken.of(one).hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "U000000000000000000000000000000000000000000000000000"})
    void what_cannot_be_one_is_none(String typed) {
        assertThat(SetUpToken.typed(typed)).isEmpty();
    }

    @Test
    void more_than_256_bits_are_none() {
        assertThat(SetUpToken.typed("Z".repeat(52))).isEmpty();
        assertThat(SetUpToken.typed("0".repeat(53))).isEmpty();
    }
}
