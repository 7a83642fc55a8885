package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.ledger.StateFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StateFileTest {
    private static final String LOAD =
            "{" + Caller.IDS + ",\"amount\":10.5,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"}";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private EnKashSandbox started() throws IOException {
        return EnKashSandbox.start(SandboxOptions.builder().stateFile(file()).build());
    }

    private Path file() {
        return folder.resolve("inner").resolve("state.json");
    }

    @Test
    void cards_accounts_transactions_and_references_survive_a_restart() throws IOException {
        JsonNode cards;
        JsonNode accounts;
        JsonNode transactions;
        try (EnKashSandbox first = started()) {
            Caller caller = new Caller(first).withTheUsualCard();
            caller.call(Call.LOAD, LOAD);
            caller.call(Call.BLOCK, "{" + Caller.IDS + ",\"blockCode\":\"L\",\"otpMedium\":\"MOBILE\"}");
            cards = caller.control("GET", "/cards", "").json();
            accounts = caller.control("GET", "/accounts", "").json();
            transactions =
                    caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "}").json();
        }
        try (EnKashSandbox second = started()) {
            Caller caller = new Caller(second);

            assertThat(caller.control("GET", "/cards", "").json()).isEqualTo(cards);
            assertThat(caller.control("GET", "/accounts", "").json()).isEqualTo(accounts);
            assertThat(caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "}").json())
                    .isEqualTo(transactions);
            assertThat(caller.call(Call.LOAD, LOAD).status()).isEqualTo(409);
        }
    }

    @Test
    void neither_a_pin_nor_a_token_is_on_disk() throws IOException {
        try (EnKashSandbox sandbox = EnKashSandbox.start(
                SandboxOptions.builder().pinLengths(4, 12).stateFile(file()).build())) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            String token = caller.token();
            caller.send(caller.request(Call.SET_PIN.path(), Caller.SET_PIN.replace("0917", "091755371928"), token));
            caller.call(Call.LOAD, LOAD);

            assertThat(Files.readString(file()))
                    .contains("Ref123")
                    .doesNotContain("091755371928")
                    .doesNotContain(token)
                    .doesNotContain(sandbox.credentials().password());
        }
    }

    @Test
    void limits_replacements_and_standing_survive_a_restart() throws IOException {
        try (EnKashSandbox first = started()) {
            Caller caller = new Caller(first).withTheUsualCard();
            caller.call(
                    Call.USAGE_CONTROLS,
                    "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardIds\":[\"EKC94AEX89\"],\"dtd\":100.5}");
            caller.control("POST", "/standing", "{\"enKashCardId\":\"EKC94AEX89\",\"kycStatus\":\"FULL_KYC\"}");
            caller.call(
                    Call.REPLACE, "{\"enKashCardId\":\"EKC94AEX89\",\"otpMedium\":\"MOBILE\",\"otpRequired\":false}");
        }
        try (EnKashSandbox second = started()) {
            Caller caller = new Caller(second);
            assertThat(caller.call(Call.USAGE_LIMITS, "{" + Caller.IDS + "}")
                            .payload()
                            .path("dtd")
                            .decimalValue())
                    .isEqualByComparingTo("100.50");
            assertThat(caller.control("GET", "/cards", "")
                            .json()
                            .get(1)
                            .path("kycStatus")
                            .stringValue())
                    .isEqualTo("FULL_KYC");
            assertThat(caller.call(
                                    Call.REPLACE,
                                    "{\"enKashCardId\":\"EKC94AEX89\",\"otpMedium\":\"MOBILE\",\"otpRequired\":false}")
                            .payload()
                            .stringValue())
                    .isEqualTo("Card is already replaced");
        }
    }

    @Test
    void a_file_of_the_first_version_is_read() throws IOException {
        try (EnKashSandbox first = started()) {
            new Caller(first).withTheUsualCard();
        }
        ObjectNode file = (ObjectNode) JSON.readTree(Files.readString(file()));
        Files.writeString(
                file(),
                file.put("version", 1)
                        .remove(List.of("usageControls", "replacements", "standings"))
                        .toString());
        try (EnKashSandbox second = started()) {
            assertThat(new Caller(second).control("GET", "/cards", "").json()).hasSize(1);
        }
    }

    @Test
    void a_half_written_draft_is_thrown_away() throws IOException {
        try (EnKashSandbox first = started()) {
            new Caller(first).withTheUsualCard();
        }
        Path draft = file().resolveSibling("state.json.tmp");
        Files.writeString(draft, Files.readString(file()).substring(0, 40));

        try (EnKashSandbox second = started()) {
            assertThat(new Caller(second).control("GET", "/cards", "").json()).hasSize(1);
            assertThat(draft).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"version\":1,\"acc",
                "[]",
                "null",
                "{}",
                "{\"version\":1}",
                "{\"version\":1,\"accounts\":[{}],\"cards\":[],\"transactions\":[],\"loadReferences\":[]}",
                "{\"version\":2,\"accounts\":[],\"cards\":[],\"transactions\":[],\"loadReferences\":[]}",
                "{\"version\":3,\"accounts\":[],\"cards\":[],\"transactions\":[],\"loadReferences\":[]}"
            })
    void a_damaged_file_is_refused_with_its_name_and_left_as_it_is(String contents) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), contents);

        assertThatThrownBy(this::started)
                .isInstanceOf(StateFileException.class)
                .hasMessageContaining(file().toString());
        assertThat(Files.readString(file())).isEqualTo(contents);
    }

    @Test
    void a_second_sandbox_on_the_same_file_is_refused_and_the_next_one_is_not() throws IOException {
        try (EnKashSandbox first = started()) {
            assertThatThrownBy(this::started)
                    .isInstanceOf(StateFileException.class)
                    .hasMessageContaining("in use by another sandbox");
            assertThat(first.credentials().companyId()).isEqualTo("CEKEP5GSGP");
        }
        started().close();
    }

    @Test
    void a_change_that_cannot_be_stored_does_not_happen() throws IOException {
        try (EnKashSandbox sandbox = started()) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            // A folder in the draft's place: nothing can be written there, not even by root.
            Files.createDirectories(file().resolveSibling("state.json.tmp"));

            assertThat(caller.call(Call.LOAD, LOAD).status()).isEqualTo(500);
            assertThat(caller.call(Call.TRANSACTIONS, "{" + Caller.IDS + "}")
                            .payload()
                            .path("recordsCount")
                            .intValue())
                    .isZero();

            Files.delete(file().resolveSibling("state.json.tmp"));
            assertThat(caller.call(Call.LOAD, LOAD).status()).isEqualTo(200);
        }
    }
}
