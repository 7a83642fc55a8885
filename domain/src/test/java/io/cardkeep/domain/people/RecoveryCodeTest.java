package io.cardkeep.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    private static final RecoveryCode CODE = RecoveryCode.of(bytes(1));

    @Test
    void it_is_written_in_six_groups_of_four_and_read_again() {
        String written = CODE.lend(text -> text);

        assertThat(written).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryCode.typed(written)).map(RecoveryCode::hash).contains(CODE.hash());
        assertThat(RecoveryCode.of(new byte[RecoveryCode.BYTES]).<String>lend(text -> text))
                .isEqualTo("0000-0000-0000-0000-0000-0000");
        assertThat(RecoveryCode.of(bytes(2)).hash()).isNotEqualTo(CODE.hash());
    }

    @Test
    void how_it_is_typed_does_not_matter() {
        RecoveryCode zeros = RecoveryCode.of(new byte[RecoveryCode.BYTES]);

        assertThat(RecoveryCode.typed(" oOoO 0000-0000 00000000 0000 "))
                .map(RecoveryCode::hash)
                .contains(zeros.hash());
        assertThat(RecoveryCode.typed("iLiL-1111-1111-1111-1111-1111"))
                .map(RecoveryCode::hash)
                .isEqualTo(RecoveryCode.typed("1".repeat(24)).map(RecoveryCode::hash));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456",
                "0000-0000-0000-0000-0000-000",
                "0000-0000-0000-0000-0000-00000",
                "U000-0000-0000-0000-0000-0000",
                "०००००००००००००००००००००००००"
            })
    void what_cannot_be_one_is_none(String typed) {
        assertThat(RecoveryCode.typed(typed)).isEmpty();
    }

    @Test
    void it_is_fifteen_bytes_and_says_nothing_of_itself() {
        byte[] tooFew = new byte[14];
        assertThatThrownBy(() -> RecoveryCode.of(tooFew)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CODE).hasToString("RecoveryCode");
    }

    private static byte[] bytes(long seed) {
        byte[] bytes = new byte[RecoveryCode.BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
