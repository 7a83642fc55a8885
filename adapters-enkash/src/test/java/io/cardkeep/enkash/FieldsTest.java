package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "92415.44|92415.44",
                "-990553.44|-990553.44",
                "\"10.00\"|10.00",
                "10|10.00",
                "0.01|0.01",
                "92415.440000000002|92415.44",
                "1.5E2|150.00"
            })
    void money_comes_as_number_or_text(String json, String rupees) {
        assertThat(fields("{\"amount\":" + json + "}").money("amount")).contains(Money.of(rupees));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "\"1e999999999\"",
                "0.005",
                "\"ten\"",
                "\"\"",
                "null",
                "true",
                "{}",
                "[]",
                "1e-999999999"
            })
    void what_is_no_amount_of_rupees_and_paise_is_none(String json) {
        assertThat(fields("{\"amount\":" + json + "}").money("amount")).isEmpty();
    }

    @Test
    void the_first_spelling_that_holds_something_counts() {
        assertThat(fields("{\"a\":\" \",\"b\":{},\"c\":7,\"d\":\"x\"}").text("a", "b", "c", "d"))
                .contains("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan 23, 2025 4:38:36 PM|2025-01-23T11:08:36Z",
                "Jan 3, 2025 12:08:06 AM|2025-01-02T18:38:06Z",
                "2025-01-24T08:47:01.505Z|2025-01-24T08:47:01.505Z",
                "2025-01-24T08:47:01+05:30|2025-01-24T03:17:01Z",
                "2025-01-24 08:47:01|2025-01-24T03:17:01Z",
                "1737708421505|2025-01-24T08:47:01.505Z"
            })
    void a_time_without_zone_is_of_the_zone_that_is_set(String text, String instant) {
        assertThat(new WireTime(ZoneId.of("Asia/Kolkata")).read(text)).contains(Instant.parse(instant));
    }

    @Test
    void a_narrow_space_before_pm_is_a_space() {
        assertThat(new WireTime(ZoneId.of("UTC")).read("Jan 23, 2025 4:38:36\u202FPM"))
                .contains(Instant.parse("2025-01-23T16:38:36Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Feb 30, 2025 4:38:36 PM x", "99", "2025-13-01T00:00:00Z"})
    void what_is_no_time_is_none(String text) {
        assertThat(new WireTime(ZoneId.of("UTC")).read(text)).isEmpty();
    }

    @Test
    void a_time_is_asked_for_with_milliseconds_and_z() {
        assertThat(WireTime.write(Instant.parse("2025-01-24T08:47:01Z"))).isEqualTo("2025-01-24T08:47:01.000Z");
    }

    private static Fields fields(String json) {
        return new Fields(Json.read(json.getBytes(UTF_8)).orElseThrow());
    }
}
