package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.generation.Generation;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Where the two editions of the portal differ on the wire. */
class GenerationTest {
    private static EnKashSandbox started(Generation generation) throws IOException {
        return EnKashSandbox.start(
                SandboxOptions.builder().generation(generation).viewCard().build());
    }

    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"VIEW_CVV", "CARD_BALANCE", "WALLET_DETAILS"})
    void what_is_new_in_2026_is_not_found_in_2025(Call call) throws IOException {
        try (EnKashSandbox old = started(Generation.OF_2025);
                EnKashSandbox fresh = started(Generation.OF_2026)) {
            String body = "{" + Caller.IDS + "}";
            assertThat(new Caller(old).withTheUsualCard().call(call, body).status())
                    .isEqualTo(404);
            assertThat(new Caller(fresh).withTheUsualCard().call(call, body).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_cvv_comes_alone() throws IOException {
        try (EnKashSandbox sandbox = started(Generation.OF_2026)) {
            JsonNode payload = new Caller(sandbox)
                    .withTheUsualCard()
                    .call(Call.VIEW_CVV, "{" + Caller.IDS + "}")
                    .payload();
            assertThat(payload.propertyNames()).containsExactly("enKashCardId", "cvv");
            assertThat(payload.path("cvv").stringValue()).matches("[0-9]{3}");
        }
    }

    @Test
    void limits_are_texts_in_2026_and_numbers_in_2025() throws IOException {
        for (Generation generation : Generation.values()) {
            try (EnKashSandbox sandbox = started(generation)) {
                Caller caller = new Caller(sandbox).withTheUsualCard();
                caller.call(
                        Call.USAGE_CONTROLS,
                        "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardIds\":\"EKC94AEX89\",\"dtd\":\"1220\",\"posAllowed\":true}");
                JsonNode limits =
                        caller.call(Call.USAGE_LIMITS, "{" + Caller.IDS + "}").payload();
                assertThat(limits.path("dtd").isString()).isEqualTo(generation == Generation.OF_2026);
                assertThat(new BigDecimal(limits.path("dtd").asString())).isEqualByComparingTo("1220");
                assertThat(limits.path("posAllowed").isBoolean()).isTrue();
                assertThat(limits.path("mtd").isNull()).isTrue();
            }
        }
    }

    @Test
    void kyc_and_terms_are_on_card_details_in_2026_only() throws IOException {
        for (Generation generation : Generation.values()) {
            try (EnKashSandbox sandbox = started(generation)) {
                Caller caller = new Caller(sandbox).withTheUsualCard();
                caller.control(
                        "POST",
                        "/standing",
                        "{\"enKashCardId\":\"EKC94AEX89\",\"kycStatus\":\"NOT_STARTED\",\"termsAccepted\":false}");
                JsonNode card = caller.call(Call.SEARCH, "{" + Caller.IDS + "}")
                        .payload()
                        .path("data")
                        .get(0);
                boolean fresh = generation == Generation.OF_2026;
                assertThat(card.has("kycStatus")).isEqualTo(fresh);
                assertThat(card.has("partnerTncUrl")).isEqualTo(fresh);
                assertThat(card.path("kycStatus").asString()).isEqualTo(fresh ? "NOT_STARTED" : "");
                assertThat(card.path("partnerTncUrl").asString()).startsWith(fresh ? "https://" : "");
            }
        }
    }

    @Test
    void a_balance_is_asked_for_alone_in_2026() throws IOException {
        try (EnKashSandbox sandbox = started(Generation.OF_2026)) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            JsonNode account = caller.call(
                            Call.CARD_BALANCE, "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\"}")
                    .payload();
            JsonNode card =
                    caller.call(Call.CARD_BALANCE, "{" + Caller.IDS + "}").payload();
            assertThat(account.path("availableBalance").decimalValue()).isEqualByComparingTo("100000");
            assertThat(account.has("otbBalance")).isFalse();
            assertThat(card.path("otbBalance").decimalValue()).isEqualByComparingTo("500");
        }
    }

    @Test
    void a_path_that_is_a_guess_can_be_moved() throws IOException {
        try (EnKashSandbox sandbox = EnKashSandbox.start(SandboxOptions.builder()
                .viewCard()
                .path(Call.VIEW, "cards/details")
                .build())) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            assertThat(caller.call(Call.VIEW, "{" + Caller.IDS + "}").status()).isEqualTo(404);
            assertThat(caller.send(caller.request(
                                    Call.CARDS + "/cards/details", "{" + Caller.IDS + "}", caller.token()))
                            .status())
                    .isEqualTo(200);
        }
    }
}
