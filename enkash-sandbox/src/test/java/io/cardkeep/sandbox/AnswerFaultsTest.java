package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The faults in what an answer says, and how plans choose the calls they strike. */
class AnswerFaultsTest {
    private static final String SEARCH = "{" + Caller.IDS + "}";

    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        sandbox = EnKashSandbox.start();
        caller = new Caller(sandbox);
        caller.placeAccount("{\"cardAccountId\":\"CAA8W45\",\"availableBalance\":100000}");
        caller.placeCard(
                "{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\",\"createdOn\":\"2025-01-23T11:08:36Z\"}");
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private JsonNode firstCard() {
        return caller.call(Call.SEARCH, SEARCH).payload().path("data").get(0);
    }

    @Test
    void a_missing_code_leaves_the_rest_as_it_was() {
        caller.plan("{\"call\":\"search\",\"kind\":\"missing-code\"}");
        caller.plan("{\"call\":\"cardAccount/get\",\"kind\":\"missing-code\"}");

        assertThat(caller.call(Call.SEARCH, SEARCH).json().propertyNames()).containsExactly("message", "payload");
        assertThat(caller.call(Call.GET_ACCOUNT, SEARCH).json().propertyNames())
                .containsExactly("response_message", "payload");
    }

    @Test
    void a_skewed_clock_shifts_every_date_and_the_header() {
        caller.plan("{\"call\":\"search\",\"kind\":\"clock-skew\",\"skewSeconds\":-86400}");

        Reply skewed = caller.call(Call.SEARCH, SEARCH);

        assertThat(skewed.payload().path("data").get(0).path("createdOn").stringValue())
                .isEqualTo("Jan 22, 2025 4:38:36 PM");
        assertThat(firstCard().path("createdOn").stringValue()).isEqualTo("Jan 23, 2025 4:38:36 PM");
        assertThat(skewed.headers().get("date"))
                .isNotEqualTo(caller.call(Call.SEARCH, SEARCH).headers().get("date"));
    }

    @Test
    void one_answer_can_be_of_the_other_generation() {
        caller.plan("{\"call\":\"search\",\"kind\":\"other-generation\"}");

        assertThat(firstCard().has("kycStatus")).isTrue();
        assertThat(firstCard().has("kycStatus")).isFalse();
    }

    @Test
    void a_storm_of_401_blows_over() {
        caller.plan("{\"call\":\"cards\",\"kind\":\"invalid-token\",\"count\":3}");

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(caller.call(Call.SEARCH, SEARCH).status());
        }

        assertThat(statuses).containsExactly(401, 401, 401, 200);
    }

    @ParameterizedTest
    @CsvSource({"too-many-requests,429", "unavailable,503"})
    void retry_after_says_what_was_planned(String kind, int status) {
        caller.plan("{\"call\":\"search\",\"kind\":\"" + kind + "\",\"retryAfterSeconds\":17}");

        Reply reply = caller.call(Call.SEARCH, SEARCH);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers()).containsEntry("retry-after", "17");
    }

    @ParameterizedTest
    @CsvSource({"changes,500,200", "reads,200,500", "cards,500,500"})
    void a_plan_can_be_for_a_group_of_calls(String group, int block, int search) {
        caller.plan("{\"call\":\"" + group + "\",\"kind\":\"error-500\",\"count\":100}");

        assertThat(caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\"}")
                        .status())
                .isEqualTo(block);
        assertThat(caller.call(Call.SEARCH, SEARCH).status()).isEqualTo(search);
    }

    @Test
    void a_reset_with_a_seed_replays_a_run_to_the_letter() {
        List<String> first = run(41);
        List<String> again = run(41);
        List<String> other = run(42);

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(first).anyMatch(line -> line.contains("error-500")).anyMatch(line -> line.contains("null"));
    }

    /** Twenty cards issued under faults of many kinds, as the control port tells it. */
    private List<String> run(int seed) {
        caller.control("POST", "/reset", "{\"seed\":" + seed + "}");
        caller.placeAccount("{\"cardAccountId\":\"CAA8W45\",\"availableBalance\":100000}");
        String token = caller.token();
        caller.plan(
                "{\"call\":\"cards\",\"kinds\":[\"error-500\",\"error-500-after-acting\",\"declined\",\"late-answer\"],"
                        + "\"count\":1000,\"probability\":0.5,\"delayMillis\":1,\"seed\":" + seed + "}");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            caller.send(caller.request(
                    Call.CREATE_CARD.path(),
                    "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"email\":\"ravi@example.com\","
                            + "\"mobile\":\"9812345670\",\"firstName\":\"Ravi\",\"loadAmount\":10}",
                    token));
            lines.add(caller.lastReceived(Call.CREATE_CARD).path("outcome").toString());
        }
        caller.control("GET", "/effects", "")
                .json()
                .forEach(effect -> lines.add(effect.path("enKashCardId").asString()));
        lines.add(caller.control("GET", "/ledger", "").json().path("effects").toString());
        return lines;
    }

    @Test
    void a_reset_leaves_nothing_behind() {
        caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\"}");
        caller.plan("{\"kind\":\"error-500\"}");

        caller.control("POST", "/reset", "{}");

        for (String path :
                List.of("/cards", "/accounts", "/effects", "/faults", "/received", "/otp", "/late-effects")) {
            assertThat(caller.control("GET", path, "").json()).as(path).isEmpty();
        }
        assertThat(caller.control("GET", "/ledger", "").json().path("total").decimalValue())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"split\",\"segmentBytes\":0}",
                "{\"kind\":\"clock-skew\",\"skewSeconds\":\"long\"}",
                "{\"kind\":\"late-effect\",\"effectMillis\":-1}",
                "{\"kinds\":[]}",
                "{\"kinds\":[\"lost\",\"earthquake\"]}",
                "{\"kind\":\"lost\",\"call\":\"everything\"}"
            })
    void measures_that_make_no_sense_are_refused(String plan) {
        assertThat(caller.control("POST", "/faults", plan).status()).isEqualTo(400);
        assertThat(caller.control("GET", "/faults", "").json()).isEmpty();
    }
}
