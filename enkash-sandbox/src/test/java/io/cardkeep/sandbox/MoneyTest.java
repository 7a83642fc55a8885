package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.Caller.Reply;
import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MoneyTest {
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

    private Reply load(String fields) {
        return caller.call(Call.LOAD, "{" + Caller.IDS + "," + fields + "}");
    }

    private JsonNode account() {
        return caller.call(Call.GET_ACCOUNT, "{" + Caller.IDS + "}").payload();
    }

    private JsonNode transactions(String fields) {
        return caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + fields + "}").payload();
    }

    private void purchase(String fields) {
        Reply reply = caller.control("POST", "/purchases", "{\"enKashCardId\":\"EKC94AEX89\"," + fields + "}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    @Test
    void a_new_account_is_empty_and_can_be_read_back() {
        Reply created = caller.call(Call.CREATE_ACCOUNT, """
                {"companyId":"CEKEP5GSGP","companyName":"anay meal","planMasterId":"PMGAZ7L5A","email":"a@example.com",
                 "mobile":"9812345670","accountTitle":"Meals","accountType":"MEAL"}""");
        String id = created.payload().path("cardAccountId").stringValue();

        assertThat(created.json().path("code").intValue()).isZero();
        assertThat(caller.call(Call.GET_ACCOUNT, "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"" + id + "\"}")
                        .payload()
                        .path("availableBalance")
                        .decimalValue())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"companyName", "planMasterId", "email", "mobile", "accountTitle", "accountType"})
    void an_account_needs_each_required_field(String field) {
        String whole = """
                {"companyId":"CEKEP5GSGP","companyName":"c","planMasterId":"p","email":"e","mobile":"m","accountTitle":"t","accountType":"MEAL"}""";

        assertThat(caller.call(Call.CREATE_ACCOUNT, whole.replace("\"" + field + "\"", "\"other\""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_load_moves_money_from_the_account_to_the_card() {
        Reply reply = load(
                "\"amount\":10.5,\"transactionType\":\"CR\",\"type\":\"ALLOCATE_FUND\",\"transactionCode\":\"ALLOCATION\",\"uniqueReferenceNumber\":\"Ref123\"");

        assertThat(reply.payload().path("pgReferenceNumber").stringValue()).isEqualTo("Ref123");
        assertThat(reply.payload().path("otbBalance").decimalValue()).isEqualByComparingTo("510.50");
        assertThat(account().path("availableBalance").decimalValue()).isEqualByComparingTo("99989.50");
        assertThat(account().path("availableCardBalance").decimalValue()).isEqualByComparingTo("510.50");
    }

    @Test
    void used_credit_is_what_is_available_turned_round() {
        BigDecimal available = account().path("availableBalance").decimalValue();
        BigDecimal onCards = account().path("availableCardBalance").decimalValue();

        assertThat(account().path("usedCreditLimit").decimalValue())
                .isEqualByComparingTo(available.add(onCards).negate());
    }

    @Test
    void a_repeated_reference_is_409_and_moves_money_once() {
        String fields = "\"amount\":10,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"";
        load(fields);
        Reply second = load(fields);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("message").stringValue()).isEqualTo("Transaction ID already exists.");
        assertThat(account().path("availableBalance").decimalValue()).isEqualByComparingTo("99990");
    }

    @Test
    void a_load_that_was_refused_leaves_its_reference_free() {
        String reference = ",\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"";

        Reply tooMuch = load("\"amount\":100000.01" + reference);
        Reply enough = load("\"amount\":100000" + reference);

        assertThat(tooMuch.status()).isEqualTo(200);
        assertThat(tooMuch.payload().stringValue()).isEqualTo("Insufficient balance in card account");
        assertThat(enough.json().path("code").intValue()).isZero();
    }

    @Test
    void a_debit_a_gift_card_and_a_blocked_card_are_refused_with_code_1() {
        caller.placeAccount("{\"cardAccountId\":\"CAGIFT\",\"accountType\":\"GIFT\",\"availableBalance\":50}");
        caller.placeCard("{\"cardAccountId\":\"CAGIFT\",\"enKashCardId\":\"EKCGIFT\"}");
        caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCBLOCKED\",\"status\":\"BLOCKED\"}");
        String load = "{" + Caller.IDS + ",\"amount\":10,\"transactionType\":\"CR\"}";

        List<String> refused = List.of(
                load.replace("CR", "DR"),
                load.replace("CAA8W45", "CAGIFT").replace("EKC94AEX89", "EKCGIFT"),
                load.replace("EKC94AEX89", "EKCBLOCKED"));

        for (String body : refused) {
            Reply reply = caller.call(Call.LOAD, body);
            assertThat(reply.status()).as(body).isEqualTo(200);
            assertThat(reply.json().path("code").intValue()).as(body).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amount\":10",
                "\"transactionType\":\"CR\"",
                "\"amount\":0,\"transactionType\":\"CR\"",
                "\"amount\":-1,\"transactionType\":\"CR\"",
                "\"amount\":0.001,\"transactionType\":\"CR\"",
                "\"amount\":\"10.00\",\"transactionType\":\"CR\"",
                "\"amount\":10,\"transactionType\":\"XX\"",
                "\"amount\":10,\"transactionType\":\"CR\",\"type\":\"LOAD_MONEY\"",
                "\"amount\":10,\"transactionType\":\"CR\",\"type\":\"LOAD_MONEY\",\"transactionCode\":\"ALLOCATION\""
            })
    void a_load_checks_its_own_fields(String fields) {
        assertThat(load(fields).status()).isEqualTo(422);
        assertThat(account().path("availableBalance").decimalValue()).isEqualByComparingTo("100000");
    }

    @Test
    void transactions_come_newest_first_with_declines_and_refunds() {
        purchase(
                "\"amount\":120.25,\"merchantName\":\"Chai Point\",\"mcc\":\"5814\",\"txnDate\":\"2026-01-02T10:00:00Z\"");
        purchase(
                "\"amount\":99999,\"merchantName\":\"Too Dear\",\"status\":\"FAILED\",\"txnDate\":\"2026-01-03T10:00:00Z\"");
        purchase(
                "\"amount\":20,\"merchantName\":\"Chai Point\",\"type\":\"REFUND\",\"txnDate\":\"2026-01-01T10:00:00Z\"");

        JsonNode page = transactions("");

        assertThat(page.path("recordsCount").intValue()).isEqualTo(3);
        JsonNode newest = page.path("data").get(0);
        assertThat(newest.path("status").stringValue()).isEqualTo("FAILED");
        assertThat(newest.path("balance").decimalValue()).isEqualByComparingTo("379.75");
        assertThat(newest.path("txnDate").stringValue()).isEqualTo("Jan 3, 2026 3:30:00 PM");
        assertThat(newest.path("txnDetails").path("merchantName").stringValue()).isEqualTo("Too Dear");
        assertThat(page.path("data").get(2).path("cardTransactionType").stringValue())
                .isEqualTo("CR");
        assertThat(caller.control("GET", "/cards", "")
                        .json()
                        .get(0)
                        .path("otbBalance")
                        .decimalValue())
                .isEqualByComparingTo("399.75");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\":\"FAILED\"|1",
                "\"cardTransactionType\":\"CR\"|1",
                "\"pgReferenceNumber\":\"Ref123\"|1",
                "\"pgReferenceNumbers\":[\"Ref123\",\"none\"]|1",
                "\"pgReferenceNumber\":\"none\"|0",
                "\"enKashTransactionId\":\"none\"|0",
                "\"amountFrom\":10,\"amountTo\":20|2",
                "\"txnDateFrom\":\"2026-01-02T00:00:00.000Z\",\"txnDateTo\":\"2026-01-02T23:59:59.999Z\"|1"
            })
    void each_filter_narrows_the_list(String filter, int expected) {
        load("\"amount\":10,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"");
        purchase("\"amount\":20,\"merchantName\":\"Chai Point\",\"txnDate\":\"2026-01-02T10:00:00Z\"");
        purchase("\"amount\":30,\"merchantName\":\"Too Dear\",\"status\":\"FAILED\"");

        assertThat(transactions("," + filter).path("recordsCount").intValue()).isEqualTo(expected);
        assertThat(transactions("," + filter).path("data")).hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"LOST\"",
                "\"cardTransactionType\":1",
                "\"pgReferenceNumbers\":\"Ref123\"",
                "\"amountFrom\":\"ten\"",
                "\"txnDateFrom\":\"02-01-2026\""
            })
    void a_filter_that_cannot_be_read_is_an_invalid_parameter(String filter) {
        assertThat(caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "," + filter + "}")
                        .status())
                .isEqualTo(422);
    }
}
