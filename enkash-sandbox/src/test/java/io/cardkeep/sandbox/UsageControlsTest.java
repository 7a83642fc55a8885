package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UsageControlsTest {
    private static final String ACCOUNT = "\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\"";

    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start();
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private Reply set(String ids, String fields) {
        return caller.call(Call.USAGE_CONTROLS, "{" + ACCOUNT + ",\"enKashCardIds\":" + ids + fields + "}");
    }

    private Reply set(String fields) {
        return set("[\"EKC94AEX89\"]", fields);
    }

    private JsonNode limits() {
        return caller.call(Call.USAGE_LIMITS, "{" + Caller.IDS + "}").payload();
    }

    @Test
    void the_documented_example_is_taken_to_the_letter() {
        Reply reply =
                set(",\"internationalAllowed\":false,\"posAllowed\":true,\"atmAllowed\":false,\"onlineAllowed\":true");
        assertThat(reply.body()).isEqualTo("{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}");
        assertThat(limits().path("internationalAllowed").booleanValue()).isFalse();
        assertThat(limits().path("posAllowed").booleanValue()).isTrue();
        assertThat(limits().path("contactlessAllowed").isNull()).isTrue();
    }

    @Test
    void numbers_and_texts_of_digits_mean_the_same() {
        set(",\"perTxnLimit\":1220.5,\"dtdCount\":3");
        set("\"EKC94AEX89\"", ",\"posDailyLimit\":\"1220\",\"posDailyLimitCount\":\"1\"");
        assertThat(limits().path("perTxnLimit").decimalValue()).isEqualByComparingTo("1220.50");
        assertThat(limits().path("posDailyLimit").decimalValue()).isEqualByComparingTo("1220");
        assertThat(limits().path("posDailyLimitCount").intValue()).isEqualTo(1);
        assertThat(limits().path("dtdCount").intValue()).isEqualTo(3);
    }

    @Test
    void left_out_is_left_alone_and_null_clears() {
        set(",\"dtd\":100,\"mtd\":200,\"posAllowed\":false");
        set(",\"dtd\":null,\"posAllowed\":null");
        assertThat(limits().path("dtd").isNull()).isTrue();
        assertThat(limits().path("posAllowed").isNull()).isTrue();
        assertThat(limits().path("mtd").decimalValue()).isEqualByComparingTo("200");
    }

    @Test
    void limits_come_with_dates_in_the_zoneless_format() {
        assertThat(limits().path("createdOn").stringValue())
                .matches("[A-Z][a-z]{2} \\d{1,2}, \\d{4} \\d{1,2}:\\d{2}:\\d{2} [AP]M");
        assertThat(limits().path("modifiedOn").isString()).isTrue();
        assertThat(limits().path("createdBy").stringValue()).contains("@");
        assertThat(limits().path("enKashCardId").stringValue()).isEqualTo("EKC94AEX89");
        assertThat(limits().path("ytdCount").isNull()).isTrue();
        assertThat(limits().has("contactLessDailyLimitCount")).isTrue();
    }

    @Test
    void many_cards_change_together_or_not_at_all() {
        caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCBLOCKED\",\"status\":\"BLOCKED\"}");
        assertThat(set("[\"EKC94AEX89\",\"EKCNONE\"]", ",\"dtd\":5").status()).isEqualTo(404);
        assertThat(set("[\"EKC94AEX89\",\"EKCBLOCKED\"]", ",\"dtd\":5")
                        .payload()
                        .stringValue())
                .isEqualTo("Card is blocked");
        assertThat(limits().path("dtd").isNull()).isTrue();
        assertThat(caller.control("GET", "/effects", "").json()).isEmpty();
    }

    @Test
    void a_hundred_cards_are_the_most() {
        String hundred = IntStream.range(0, 100)
                .peek(i -> caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC" + i + "\"}"))
                .mapToObj(i -> "\"EKC" + i + "\"")
                .collect(Collectors.joining(","));
        assertThat(set("[" + hundred + "]", ",\"dtd\":5").status()).isEqualTo(200);
        assertThat(set("[" + hundred + ",\"EKC94AEX89\"]", ",\"dtd\":5").status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"dtd\":-1",
                ",\"dtd\":1.005",
                ",\"dtd\":\"ten\"",
                ",\"dtd\":{\"present\":true}",
                ",\"dtdCount\":1.5",
                ",\"dtdCount\":\"1.5\"",
                ",\"dtdCount\":-1",
                ",\"posAllowed\":\"yes\"",
                ",\"adminUser\":1"
            })
    void each_field_is_checked(String field) {
        assertThat(set(field).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[5]", "null", "{}", "{\"a\":\"EKC94AEX89\"}", "5", "[null]"})
    void the_ids_are_checked(String ids) {
        assertThat(set(ids, ",\"dtd\":5").status()).isEqualTo(422);
    }

    @Test
    void a_limit_is_read_for_one_card_only() {
        assertThat(caller.call(Call.USAGE_LIMITS, "{" + ACCOUNT + "}").status()).isEqualTo(422);
    }
}
