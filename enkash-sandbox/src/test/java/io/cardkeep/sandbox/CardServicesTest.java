package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** View, replacement and plastic: the calls whose pages are missing or say little. */
class CardServicesTest {
    private static final String REPLACE =
            "{\"enKashCardId\":\"EKC94AEX89\",\"otpMedium\":\"MOBILE\",\"otpRequired\":false}";
    private static final String ADDRESS =
            "\"deliveryAddress\":\"12 MG Road\",\"deliveryCity\":\"Kota\",\"deliveryState\":\"Rajasthan\",\"deliveryCountry\":\"India\"";
    private static final String ORDER = "{" + Caller.IDS + "," + ADDRESS + ",\"deliveryPincode\":\"323309\"}";

    private EnKashSandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        start(SandboxOptions.builder().viewCard());
    }

    private void start(SandboxOptions.Builder options) throws IOException {
        sandbox = EnKashSandbox.start(options.build());
        caller = new Caller(sandbox).withTheUsualCard();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private JsonNode cards() {
        return caller.control("GET", "/cards", "").json();
    }

    private static boolean passesLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 1 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }

    @Test
    void a_view_brings_the_whole_number_and_no_cvv() {
        JsonNode payload = caller.call(Call.VIEW, "{" + Caller.IDS + ",\"otpRequired\":false}")
                .payload();
        assertThat(payload.propertyNames())
                .containsExactly("enKashCardId", "cardNumber", "expiryMonth", "expiryYear", "nameOnCard");
        assertThat(payload.path("cardNumber").stringValue()).matches("9356[0-9]{8}4312");
        assertThat(passesLuhn(payload.path("cardNumber").stringValue())).isTrue();
        assertThat(payload.path("nameOnCard").stringValue()).isEqualTo("Asha Rao");
        assertThat(caller.call(Call.VIEW, "{" + Caller.IDS + "}").payload()).isEqualTo(payload);
    }

    @Test
    void a_view_is_refused_unless_it_was_allowed_at_the_start() throws IOException {
        sandbox.close();
        start(SandboxOptions.builder());
        Reply reply = caller.call(Call.VIEW, "{" + Caller.IDS + "}");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("code").intValue()).isEqualTo(403);
    }

    @Test
    void no_number_is_ever_received_or_kept() {
        String number = caller.call(Call.VIEW, "{" + Caller.IDS + "}")
                .payload()
                .path("cardNumber")
                .stringValue();
        for (String path : List.of("/received", "/cards", "/effects", "/ledger")) {
            assertThat(caller.control("GET", path, "").body()).as(path).doesNotContain(number);
        }
    }

    @Test
    void a_blocked_card_is_not_shown() {
        caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"BL\",\"otpMedium\":\"MOBILE\"}");
        assertThat(caller.call(Call.VIEW, "{" + Caller.IDS + "}").payload().stringValue())
                .isEqualTo("Card is blocked");
    }

    @Test
    void a_replacement_blocks_the_old_card_and_brings_a_new_one_with_its_money() {
        caller.call(
                Call.USAGE_CONTROLS,
                "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardIds\":\"EKC94AEX89\",\"dtd\":7}");
        Reply reply = caller.call(Call.REPLACE, REPLACE);
        JsonNode found = caller.call(Call.SEARCH, "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\"}")
                .payload()
                .path("data");
        JsonNode fresh = found.get(0);
        JsonNode old = found.get(1);
        assertThat(reply.body()).isEqualTo("{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}");
        assertThat(old.path("enKashCardId").stringValue()).isEqualTo("EKC94AEX89");
        assertThat(old.path("cardStatus").path("name").stringValue()).isEqualTo("BLOCKED");
        assertThat(old.path("otbBalance").decimalValue()).isZero();
        assertThat(fresh.path("enKashCardId").stringValue()).isNotEqualTo("EKC94AEX89");
        assertThat(fresh.path("cardStatus").path("name").stringValue()).isEqualTo("ACTIVE");
        assertThat(fresh.path("otbBalance").decimalValue()).isEqualByComparingTo("500");
        assertThat(fresh.path("email").stringValue()).isEqualTo("asha@example.com");
        String freshIds =
                Caller.IDS.replace("EKC94AEX89", fresh.path("enKashCardId").stringValue());
        assertThat(caller.call(Call.USAGE_LIMITS, "{" + freshIds + "}")
                        .payload()
                        .path("dtd")
                        .decimalValue())
                .isEqualByComparingTo("7");
    }

    @Test
    void a_card_is_replaced_once() {
        caller.call(Call.REPLACE, REPLACE);
        assertThat(caller.call(Call.REPLACE, REPLACE).payload().stringValue()).isEqualTo("Card is already replaced");
        assertThat(cards()).hasSize(2);
    }

    @Test
    void a_blocked_card_can_still_be_replaced() {
        caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"BL\",\"otpMedium\":\"MOBILE\"}");
        assertThat(caller.call(Call.REPLACE, REPLACE).json().path("code").intValue())
                .isZero();
    }

    @Test
    void a_replacement_can_keep_the_id() throws IOException {
        sandbox.close();
        start(SandboxOptions.builder().replacementKeepsId().seed(5));
        caller.call(Call.REPLACE, REPLACE);
        assertThat(cards()).hasSize(1);
        assertThat(cards().get(0).path("enKashCardId").stringValue()).isEqualTo("EKC94AEX89");
        assertThat(cards().get(0).path("maskedNumber").stringValue()).isNotEqualTo("XXXX XXXX XXXX 4312");
        assertThat(cards().get(0).path("otbBalance").decimalValue()).isEqualByComparingTo("500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"enKashCardId\":\"EKC94AEX89\",\"otpRequired\":false}",
                "{\"enKashCardId\":\"EKC94AEX89\",\"otpMedium\":\"MOBILE\"}",
                "{\"enKashCardId\":\"EKC94AEX89\",\"otpMedium\":\"PIGEON\",\"otpRequired\":false}",
                "{\"otpMedium\":\"MOBILE\",\"otpRequired\":false}"
            })
    void a_replacement_checks_its_fields(String body) {
        assertThat(caller.call(Call.REPLACE, body).status()).isEqualTo(422);
        assertThat(cards()).hasSize(1);
    }

    @Test
    void a_replacement_finds_no_card_of_another_account() {
        assertThat(caller.call(Call.REPLACE, REPLACE.replace("}", ",\"cardAccountId\":\"CAOTHER\"}"))
                        .status())
                .isEqualTo(404);
        assertThat(caller.call(Call.REPLACE, REPLACE.replace("EKC94AEX89", "EKCNONE"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void plastic_is_ordered_once() {
        assertThat(caller.call(Call.ORDER_PHYSICAL, ORDER).payload().stringValue())
                .isEqualTo("Success");
        assertThat(cards().get(0).path("physicalCard").booleanValue()).isTrue();
        assertThat(caller.call(Call.ORDER_PHYSICAL, ORDER).payload().stringValue())
                .isEqualTo("A physical card was already ordered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"deliveryPincode\":\"32330\"", ",\"deliveryPincode\":323309"})
    void an_order_wants_a_whole_address(String pincode) {
        assertThat(caller.call(Call.ORDER_PHYSICAL, "{" + Caller.IDS + "," + ADDRESS + pincode + "}")
                        .status())
                .isEqualTo(422);
        assertThat(caller.call(Call.ORDER_PHYSICAL, ORDER.replace("deliveryCity", "city"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_blocked_card_gets_no_plastic() {
        caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"BL\",\"otpMedium\":\"MOBILE\"}");
        assertThat(caller.call(Call.ORDER_PHYSICAL, ORDER).payload().stringValue())
                .isEqualTo("Card is blocked");
    }
}
