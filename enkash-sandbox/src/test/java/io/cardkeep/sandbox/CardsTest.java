package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CardsTest {
    private static final String ACCOUNT = "\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\"";
    private static final String PERSON =
            ",\"email\":\"ravi@example.com\",\"mobile\":\"9812345670\",\"firstName\":\"Ravi\"";

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

    private String status() {
        return caller.call(Call.SEARCH, "{" + Caller.IDS + "}")
                .payload()
                .path("data")
                .get(0)
                .path("cardStatus")
                .path("name")
                .stringValue();
    }

    private Reply block(String code) {
        return caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"" + code + "\",\"otpMedium\":\"MOBILE\"}");
    }

    @Test
    void a_search_shows_the_card_with_the_fields_of_the_reference() {
        JsonNode payload = caller.call(Call.SEARCH, "{" + ACCOUNT + "}").payload();

        assertThat(payload.path("recordsCount").intValue()).isEqualTo(1);
        JsonNode card = payload.path("data").get(0);
        assertThat(card.propertyNames())
                .contains(
                        "enKashCardId",
                        "userId",
                        "cardAccountId",
                        "companyId",
                        "maskedNumber",
                        "expiryMonth",
                        "expiryYear",
                        "otbBalance",
                        "cardStatus",
                        "physicalCard",
                        "email",
                        "mobile",
                        "title",
                        "firstName",
                        "lastName",
                        "kitNumber",
                        "createdOn");
        assertThat(card.path("maskedNumber").stringValue()).isEqualTo("XXXX XXXX XXXX 4312");
        assertThat(card.path("expiryMonth").stringValue()).hasSize(2);
        assertThat(card.path("otbBalance").isNumber()).isTrue();
        assertThat(card.path("cardStatus").path("label").stringValue()).isEqualTo("Active");
        assertThat(card.path("createdOn").stringValue())
                .matches("[A-Z][a-z]{2} \\d{1,2}, \\d{4} \\d{1,2}:\\d{2}:\\d{2} [AP]M");
    }

    @Test
    void a_search_for_one_card_can_answer_an_object_instead() throws IOException {
        try (EnKashSandbox single = EnKashSandbox.start(
                SandboxOptions.builder().singleCardAsObject().build())) {
            Caller singleCaller = new Caller(single).withTheUsualCard();

            assertThat(singleCaller
                            .call(Call.SEARCH, "{" + Caller.IDS + "}")
                            .payload()
                            .path("enKashCardId")
                            .stringValue())
                    .isEqualTo("EKC94AEX89");
            assertThat(singleCaller
                            .call(Call.SEARCH, "{" + ACCOUNT + "}")
                            .payload()
                            .path("data"))
                    .hasSize(1);
        }
    }

    @Test
    void pages_cover_every_card_once_newest_first() {
        List<String> ids =
                IntStream.range(0, 24).mapToObj(i -> "EKC%02d".formatted(i)).toList();
        ids.forEach(id -> caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"" + id + "\"}"));

        JsonNode first = caller.call(Call.SEARCH, "{" + ACCOUNT + "}").payload();
        JsonNode last = caller.call(Call.SEARCH, "?limit=10&offset=20", "{" + ACCOUNT + "}")
                .payload();
        JsonNode oldest = caller.call(Call.SEARCH, "?limit=1&direction=ASC", "{" + ACCOUNT + "}")
                .payload();

        assertThat(first.path("recordsCount").intValue()).isEqualTo(25);
        assertThat(first.path("data")).hasSize(10);
        assertThat(first.path("data").get(0).path("enKashCardId").stringValue()).isEqualTo("EKC23");
        assertThat(last.path("data")).hasSize(5);
        assertThat(oldest.path("data").get(0).path("enKashCardId").stringValue())
                .isEqualTo("EKC94AEX89");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=1001", "?limit=x", "?offset=-1", "?direction=UP", "?limit="})
    void a_wrong_page_is_an_invalid_parameter(String query) {
        assertThat(caller.call(Call.SEARCH, query, "{" + ACCOUNT + "}").status())
                .isEqualTo(422);
    }

    @Test
    void locking_and_unlocking_go_both_ways_and_repeat() {
        for (String code : new String[] {"L", "L", "UL", "UL", "L"}) {
            assertThat(block(code).body()).isEqualTo("{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}");
            assertThat(status()).isEqualTo(code.equals("L") ? "LOCKED" : "ACTIVE");
        }
    }

    @Test
    void blocking_is_for_good() {
        assertThat(block("BL").json().path("code").intValue()).isZero();
        assertThat(block("BL").json().path("code").intValue()).isZero();
        for (String code : new String[] {"UL", "L"}) {
            assertThat(block(code).status()).isEqualTo(200);
            assertThat(block(code).json().path("code").intValue()).isEqualTo(1);
        }
        assertThat(status()).isEqualTo("BLOCKED");
    }

    @Test
    void activation_in_progress_cannot_be_asked_for() {
        assertThat(block("AP").json().path("code").intValue()).isEqualTo(1);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"blockCode\":\"L\"'",
        "'\"otpMedium\":\"MOBILE\"'",
        "'\"blockCode\":\"X\",\"otpMedium\":\"MOBILE\"'",
        "'\"blockCode\":\"L\",\"otpMedium\":\"POST\"'",
        "'\"blockCode\":\"L\",\"otpMedium\":\"MFA\",\"otpRequired\":\"no\"'"
    })
    void block_checks_its_own_fields(String fields) {
        assertThat(caller.call(Call.BLOCK, "{" + Caller.IDS + "," + fields + "}")
                        .status())
                .isEqualTo(422);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void block_takes_the_right_otp_only() {
        caller.control("POST", "/otp", "{\"otp\":\"123456\"}");
        String requestId = caller.call(Call.OTP, "{" + Caller.IDS + ",\"cardOtpAction\":\"BLOCK_CARD\"}")
                .payload()
                .path("otpRequestId")
                .stringValue();
        String start = "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\",\"otpRequired\":true"
                + ",\"otpRequestId\":\"" + requestId + "\",\"otp\":";

        assertThat(caller.call(Call.BLOCK, start + "\"000000\"}").payload().stringValue())
                .isEqualTo("Invalid OTP");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(caller.call(Call.BLOCK, start + "\"123456\"}").payload().stringValue())
                .isEqualTo("Success");
        assertThat(status()).isEqualTo("LOCKED");
    }

    @Test
    void a_prepaid_card_is_issued_active_with_its_opening_balance_taken_from_the_account() {
        JsonNode card = caller.call(
                        Call.CREATE_CARD, "{" + ACCOUNT + PERSON + ",\"loadAmount\":10.5,\"physicalCard\":true}")
                .payload();
        JsonNode account = caller.call(Call.GET_ACCOUNT, "{" + ACCOUNT + "}").payload();

        assertThat(card.path("enKashCardId").stringValue()).startsWith("EKC");
        assertThat(card.path("userId").stringValue()).startsWith("EK");
        assertThat(card.path("otbBalance").decimalValue()).isEqualByComparingTo("10.50");
        assertThat(card.path("physicalCard").booleanValue()).isTrue();
        assertThat(account.path("availableBalance").decimalValue()).isEqualByComparingTo("99989.50");
    }

    @Test
    void the_same_person_keeps_one_user_id_and_can_be_named_by_it() {
        String first = caller.call(Call.CREATE_CARD, "{" + ACCOUNT + PERSON + "}")
                .payload()
                .path("userId")
                .stringValue();
        String second = caller.call(Call.CREATE_CARD, "{" + ACCOUNT + PERSON + "}")
                .payload()
                .path("userId")
                .stringValue();
        JsonNode third = caller.call(Call.CREATE_CARD, "{" + ACCOUNT + ",\"userId\":\"" + first + "\"}")
                .payload();

        assertThat(second).isEqualTo(first);
        assertThat(third.path("firstName").stringValue()).isEqualTo("Ravi");
        assertThat(caller.call(Call.CREATE_CARD, "{" + ACCOUNT + ",\"userId\":\"EKNOBODY\"}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"email\":\"ravi@example.com\",\"mobile\":\"9812345670\"",
                ",\"email\":\"ravi\",\"mobile\":\"9812345670\",\"firstName\":\"Ravi\"",
                ",\"email\":\"ravi@example.com\",\"mobile\":\"981234567\",\"firstName\":\"Ravi\"",
                ",\"email\":\"ravi@example.com\",\"mobile\":\"9812345670\",\"firstName\":\"Ravi\",\"specialDate\":\"1990-01-02\"",
                ",\"email\":\"ravi@example.com\",\"mobile\":\"9812345670\",\"firstName\":\"Ravi\",\"loadAmount\":\"ten\"",
                ",\"email\":\"ravi@example.com\",\"mobile\":\"9812345670\",\"firstName\":\"Ravi\",\"loadAmount\":1.005"
            })
    void creation_checks_patterns_and_needs_a_person(String fields) {
        assertThat(caller.call(Call.CREATE_CARD, "{" + ACCOUNT + fields + "}").status())
                .isEqualTo(422);
    }

    @Test
    void a_gift_card_needs_its_amount_and_takes_it_as_text() {
        caller.placeAccount("{\"cardAccountId\":\"CAGIFT\",\"accountType\":\"GIFT\",\"availableBalance\":50}");
        String gift = ACCOUNT.replace("CAA8W45", "CAGIFT") + PERSON;

        assertThat(caller.call(Call.CREATE_CARD, "{" + gift + "}").status()).isEqualTo(422);
        assertThat(caller.call(Call.CREATE_CARD, "{" + gift + ",\"loadAmount\":\"20\"}")
                        .json()
                        .path("code")
                        .intValue())
                .isZero();
    }

    @Test
    void a_card_the_account_cannot_pay_for_is_not_issued() {
        Reply reply = caller.call(Call.CREATE_CARD, "{" + ACCOUNT + PERSON + ",\"loadAmount\":100000.01}");

        assertThat(reply.json().path("code").intValue()).isEqualTo(1);
        assertThat(reply.payload().stringValue()).isEqualTo("Insufficient balance in card account");
        assertThat(caller.control("GET", "/cards", "").json()).hasSize(1);
    }
}
