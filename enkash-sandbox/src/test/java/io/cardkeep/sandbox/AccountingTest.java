package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the control port says is true, whatever was answered. */
class AccountingTest {
    private static final String LOAD =
            "{" + Caller.IDS + ",\"amount\":10.5,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"}";

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

    private BigDecimal sum(String name) {
        return caller.control("GET", "/ledger", "").json().path(name).decimalValue();
    }

    @Test
    void loads_and_replacements_move_money_and_keep_its_sum() {
        BigDecimal before = sum("total");
        caller.call(Call.LOAD, LOAD);
        caller.call(Call.REPLACE, "{\"enKashCardId\":\"EKC94AEX89\",\"otpMedium\":\"MOBILE\",\"otpRequired\":false}");

        assertThat(before).isEqualByComparingTo("100500");
        assertThat(sum("total")).isEqualByComparingTo(before);
        assertThat(sum("cardBalances")).isEqualByComparingTo("510.50");
        assertThat(sum("accountBalances")).isEqualByComparingTo("99989.50");
    }

    @Test
    void a_load_sent_twice_is_one_effect_and_two_locks_are_two_of_which_one_changed() {
        String lock = "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\"}";
        caller.plan("{\"call\":\"balance\",\"kind\":\"lost-after-acting\"}");
        assertThat(caller.lost(Call.LOAD, LOAD)).isTrue();
        assertThat(caller.call(Call.LOAD, LOAD).status()).isEqualTo(409);
        caller.call(Call.BLOCK, lock);
        caller.call(Call.BLOCK, lock);

        JsonNode counts = caller.control("GET", "/ledger", "").json().path("effects");
        assertThat(counts.toString())
                .isEqualTo("[{\"call\":\"balance\",\"id\":\"EKC94AEX89\",\"applied\":1,\"changed\":1},"
                        + "{\"call\":\"block\",\"id\":\"EKC94AEX89\",\"applied\":2,\"changed\":1}]");
    }

    @Test
    void effects_are_listed_in_order_with_reference_and_amount() {
        caller.call(Call.SET_PIN, Caller.SET_PIN);
        caller.call(Call.LOAD, LOAD);

        JsonNode effects =
                caller.control("GET", "/effects?enKashCardId=EKC94AEX89", "").json();
        assertThat(effects).hasSize(2);
        assertThat(effects.get(0).path("call").stringValue()).isEqualTo("setPin");
        assertThat(effects.get(1).path("number").intValue()).isEqualTo(2);
        assertThat(effects.get(1).path("reference").stringValue()).isEqualTo("Ref123");
        assertThat(effects.get(1).path("amount").decimalValue()).isEqualByComparingTo("10.50");
        assertThat(effects.toString().replaceAll("\"time\":\"[^\"]*\"", "")).doesNotContain("0917");
        assertThat(caller.control("GET", "/effects?call=balance", "").json()).hasSize(1);
        caller.control("DELETE", "/effects", "");
        assertThat(caller.control("GET", "/effects", "").json()).isEmpty();
    }

    @Test
    void what_was_refused_is_no_effect() {
        caller.call(Call.LOAD, LOAD.replace("10.5", "100000.01"));
        caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"AP\",\"otpMedium\":\"MOBILE\"}");

        assertThat(caller.control("GET", "/effects", "").json()).isEmpty();
    }

    @Test
    void a_wrong_pin_at_a_terminal_locks_the_card_and_leaves_a_decline() {
        assertThat(caller.control("POST", "/wrong-pins", "{\"enKashCardId\":\"EKC94AEX89\"}")
                        .status())
                .isEqualTo(201);

        JsonNode card = caller.control("GET", "/cards", "").json().get(0);
        JsonNode declined = caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "}")
                .payload()
                .path("data")
                .get(0);
        assertThat(card.path("cardStatus").path("name").stringValue()).isEqualTo("LOCKED");
        assertThat(card.path("otbBalance").decimalValue()).isEqualByComparingTo("500");
        assertThat(declined.path("status").stringValue()).isEqualTo("FAILED");
    }

    @Test
    void filters_on_the_holder_let_all_through_or_none() {
        caller.call(Call.LOAD, LOAD);
        assertThat(transactions("\"cardHolderName\":\"Asha Rao\"")).isEqualTo(1);
        assertThat(transactions("\"cardHolderName\":\"Ravi Rao\"")).isZero();
        assertThat(transactions("\"companyName\":\"Sandbox company\"")).isEqualTo(1);
        assertThat(transactions("\"userId\":\"EKNOBODY\"")).isZero();
        assertThat(transactions("\"amountFrom\":\"10\",\"amountTo\":\"11\"")).isEqualTo(1);
    }

    private int transactions(String filter) {
        return caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "," + filter + "}")
                .payload()
                .path("recordsCount")
                .intValue();
    }
}
