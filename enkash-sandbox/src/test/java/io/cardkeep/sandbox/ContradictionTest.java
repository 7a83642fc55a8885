package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.codec.AesCodec;
import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.generation.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads that are not as assumed, and changes that stay as they are. */
class ContradictionTest {
    private static final String ACCOUNT = "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\"}";
    private static final BodyCodec CODEC = new AesCodec("demo-secret-key");
    private static final String CARD = "{" + Caller.IDS + "}";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BODY_ENCRYPTION")
    void each_is_seen_in_some_read(Contradiction contradiction) throws IOException {
        assertThat(answers(EnumSet.of(contradiction))).isNotEqualTo(answers(Set.of()));
    }

    @Test
    void answers_may_come_in_clear_to_encrypted_requests_of_reads() throws IOException {
        SandboxOptions.Builder options = SandboxOptions.builder()
                .contradictions(EnumSet.of(Contradiction.BODY_ENCRYPTION))
                .encryptedWith("demo-secret-key");
        try (EnKashSandbox sandbox = EnKashSandbox.start(options.build())) {
            Caller caller = new Caller(sandbox).withTheUsualCard();

            assertThat(caller.call(Call.GET_ACCOUNT, CODEC.seal(ACCOUNT))
                            .payload()
                            .has("availableBalance"))
                    .isTrue();
            assertThat(caller.call(Call.SET_PIN, CODEC.seal(Caller.SET_PIN))
                            .json()
                            .has("request"))
                    .isTrue();
        }
    }

    @Test
    void no_change_is_spelt_or_carried_out_differently() throws IOException {
        Set<Contradiction> all = EnumSet.allOf(Contradiction.class);
        try (EnKashSandbox sandbox =
                EnKashSandbox.start(SandboxOptions.builder().contradictions(all).build())) {
            Caller caller = new Caller(sandbox).withTheUsualCard();

            assertThat(caller.call(Call.SET_PIN, Caller.SET_PIN).body())
                    .isEqualTo("{\"code\":0,\"message\":\"Success\",\"payload\":\"Success\"}");
            assertThat(caller.call(Call.LOAD, """
                            {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89","amount":10,
                             "transactionType":"CR","type":"ALLOCATE_FUND","transactionCode":"ALLOCATION",
                             "uniqueReferenceNumber":"Ref123"}""").json().path("code").intValue())
                    .isZero();
            assertThat(caller.control("GET", "/effects", "").json()).hasSize(2);
        }
    }

    @Test
    void the_codes_are_those_that_the_page_lists() throws IOException {
        String page = Files.readString(Path.of("../docs/sandbox.md"));
        String listed = page.substring(page.indexOf("## Contradictions"), page.indexOf("## Faults"));

        assertThat(Contradiction.values()).allSatisfy(each -> assertThat(listed).contains("`" + each.label() + "`"));
    }

    /** What the reads of either generation answer, ids and times the same in each run. */
    private static List<String> answers(Set<Contradiction> contradictions) throws IOException {
        return Arrays.stream(Generation.values())
                .flatMap(generation -> answers(contradictions, generation).stream())
                .toList();
    }

    private static List<String> answers(Set<Contradiction> contradictions, Generation generation) {
        SandboxOptions options = SandboxOptions.builder()
                .contradictions(contradictions)
                .generation(generation)
                .seed(7)
                .clock(() -> Instant.parse("2026-03-04T05:06:07Z"))
                .build();
        try (EnKashSandbox sandbox = EnKashSandbox.start(options)) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            caller.placeCard("{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKCSECOND1\"}");
            caller.control("POST", "/purchases", """
                    [{"enKashCardId":"EKC94AEX89","amount":100,"merchantName":"Old","txnDate":"2026-01-01T10:00:00Z"},
                     {"enKashCardId":"EKC94AEX89","amount":20.75,"merchantName":"New","txnDate":"2026-02-02T10:00:00Z"}]""");
            String token = caller.form(caller.passwordForm("CEKEP5GSGP")).json().properties().stream()
                    .map(field -> field.getKey() + (field.getKey().endsWith("token") ? "" : field.getValue()))
                    .toList()
                    .toString();
            return List.of(
                    token,
                    caller.call(Call.GET_ACCOUNT, ACCOUNT).body(),
                    caller.call(Call.SEARCH, "?limit=1", ACCOUNT).body(),
                    caller.call(Call.SEARCH, "?limit=1&offset=1", ACCOUNT).body(),
                    caller.call(Call.SEARCH, CARD).body(),
                    caller.call(Call.USAGE_LIMITS, CARD).body(),
                    caller.call(Call.TRANSACTIONS, CARD).body(),
                    caller.call(Call.TRANSACTIONS, with("txnDateFrom", "2026-02-01T00:00:00.000Z"))
                            .body(),
                    caller.call(Call.TRANSACTIONS, with("pgReferenceNumber", "NOBODY"))
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String name, String value) {
        return "{" + Caller.IDS + ",\"" + name + "\":\"" + value + "\"}";
    }
}
