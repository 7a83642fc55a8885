package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Examination;
import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Probed.Result;
import io.cardkeep.domain.doctor.Scope;
import io.cardkeep.domain.doctor.ToldBy;
import io.cardkeep.domain.doctor.Verdict;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.sandbox.exchange.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an examination finds, over HTTP to a sandbox that is as assumed, or is not. */
class ExaminerTest {
    private static final Set<String> ONLY_IN_2026 = Set.of("card.kyc", "card.terms");
    private static final Set<String> ONLY_IN_2025 = Set.of("account.type");

    @ParameterizedTest
    @EnumSource
    void a_sandbox_as_assumed_contradicts_nothing_and_confirms_all_that_a_read_can_tell(Spoken spoken) {
        try (ExaminedSandbox examined = new ExaminedSandbox(spoken, Set.of()).withControlsSet()) {
            Examination examination = examined.examined();

            assertThat(ExaminedSandbox.codes(examination, Verdict.CONTRADICTED)).isEmpty();
            assertThat(ExaminedSandbox.codes(examination, Verdict.CONFIRMED)).isEqualTo(told(spoken));
            assertThat(examination.probes()).allMatch(probed -> probed.result() == Result.ANSWERED);
            assertThat(examination.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BODY_ENCRYPTION")
    void each_contradiction_alone_names_itself_and_nothing_else(Contradiction contradiction) {
        Spoken spoken = ONLY_IN_2026.contains(contradiction.label()) ? Spoken.PLAIN_2026 : Spoken.PLAIN_2025;
        try (ExaminedSandbox examined = new ExaminedSandbox(spoken, EnumSet.of(contradiction))) {
            assertThat(ExaminedSandbox.codes(examined.examined(), Verdict.CONTRADICTED))
                    .containsExactly(contradiction.label());
        }
    }

    @ParameterizedTest
    @MethodSource("fives")
    void five_contradictions_are_named_exactly(Spoken spoken, String five) {
        try (ExaminedSandbox examined = new ExaminedSandbox(spoken, ExaminedSandbox.contradictions(five))) {
            assertThat(ExaminedSandbox.codes(examined.examined(), Verdict.CONTRADICTED))
                    .isEqualTo(new TreeSet<>(List.of(five.split(" "))));
        }
    }

    static Stream<Arguments> fives() {
        return Stream.of(
                        "token.lifetime envelope.code-name card.mask dates.form transactions.states",
                        "account.figures list.count card.status-words dates.zone limits.form",
                        "envelope.payload list.shape card.balance transactions.id transactions.unknown-reference",
                        "envelope.success list.limit card.form limits.switches transactions.direction",
                        "token.type envelope.code-type search.one amounts.form transactions.merchant",
                        "token.type card.mask dates.zone limits.form list.offset")
                .flatMap(five -> Arrays.stream(Spoken.values()).map(spoken -> arguments(spoken, five)));
    }

    @ParameterizedTest
    @EnumSource(names = {"AES_2025", "AES_2026"})
    void answers_in_clear_where_encryption_was_agreed_are_seen(Spoken spoken) {
        try (ExaminedSandbox examined = new ExaminedSandbox(spoken, EnumSet.of(Contradiction.BODY_ENCRYPTION))) {
            assertThat(ExaminedSandbox.codes(examined.examined(), Verdict.CONTRADICTED))
                    .containsExactly("body.encryption");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET_ACCOUNT, account.path, ACCOUNT",
        "SEARCH, search.path, CARDS",
        "USAGE_LIMITS, limits.path, LIMITS",
        "TRANSACTIONS, transactions.path, TRANSACTIONS"
    })
    void a_path_with_nothing_behind_it_is_named(Call moved, String code, Probe probe) {
        try (ExaminedSandbox examined =
                new ExaminedSandbox(Spoken.PLAIN_2025, SandboxOptions.builder().path(moved, "elsewhere"), Map.of())) {
            Examination examination = examined.examined();

            assertThat(ExaminedSandbox.codes(examination, Verdict.CONTRADICTED)).containsExactly(code);
            assertThat(result(examination, probe)).isEqualTo(Result.NO_SUCH_PATH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_finding_says_a_value(Spoken spoken) {
        try (ExaminedSandbox examined = new ExaminedSandbox(spoken, Set.of())) {
            String said = ExaminedSandbox.said(examined.withControlsSet().examined());

            assertThat(said).contains("payload.data[].otbBalance: number").doesNotContain(ExaminedSandbox.VALUES);
            assertThat(said).doesNotContainPattern("[0-9]{3,}");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BODY_ENCRYPTION")
    void no_contradiction_says_a_value(Contradiction contradiction) {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2026, EnumSet.of(contradiction))) {
            assertThat(ExaminedSandbox.said(examined.examined()))
                    .doesNotContain(ExaminedSandbox.VALUES)
                    .doesNotContainPattern("[0-9]{3,}")
                    .doesNotContain("ENABLED", "CLEARED", "OUTGOING", "LEVEL_2", "PREPAID_PLUS", "No such reference");
        }
    }

    @Test
    void nothing_but_reads_and_tokens_is_asked_for() {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2026, Set.of())) {
            examined.examined();

            assertThat(examined.sandbox.list("/received"))
                    .extracting(call -> call.path("call").asString())
                    .containsOnly("token", "card-balance", "search", "velocity/rule/get", "transaction/all")
                    .hasSizeLessThanOrEqualTo(15);
            assertThat(examined.sandbox.list("/effects"))
                    .extracting(JsonNode::toString)
                    .isEmpty();
        }
    }

    @Test
    void without_a_card_the_first_of_the_account_is_taken_and_without_an_account_a_token_alone_is_asked_for() {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2025, Set.of())) {
            Examination withoutCard = examined.examined(new Scope(Installation.COMPANY, Installation.ACCOUNT, null));
            Examination tokenAlone = examined.examined(new Scope(Installation.COMPANY, null, null));

            assertThat(result(withoutCard, Probe.LIMITS)).isEqualTo(Result.ANSWERED);
            assertThat(withoutCard.contradicted()).isEmpty();
            assertThat(result(tokenAlone, Probe.TOKEN)).isEqualTo(Result.ANSWERED);
            assertThat(result(tokenAlone, Probe.ACCOUNT)).isEqualTo(Result.NOT_ASKED);
        }
    }

    @Test
    void a_card_without_transactions_leaves_their_assumptions_open() {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2025, Set.of())) {
            Examination examination =
                    examined.examined(new Scope(Installation.COMPANY, Installation.ACCOUNT, new CardId("EKCSECOND1")));

            assertThat(examination.contradicted()).isEmpty();
            assertThat(ExaminedSandbox.codes(examination, Verdict.NOT_SEEN))
                    .contains("transactions.id", "transactions.states", "transactions.by-reference", "dates.zone");
        }
    }

    @Test
    void what_is_not_there_is_refused_and_contradicts_nothing() {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2025, Set.of())) {
            Examination examination =
                    examined.examined(new Scope(Installation.COMPANY, new CardAccountId("CANONE"), null));

            assertThat(result(examination, Probe.ACCOUNT)).isEqualTo(Result.REFUSED);
            assertThat(examination.contradicted()).isEmpty();
        }
    }

    @Test
    void a_single_card_may_come_as_an_object_and_amounts_as_texts() {
        try (ExaminedSandbox examined =
                new ExaminedSandbox(Spoken.PLAIN_2026, SandboxOptions.builder().singleCardAsObject(), Map.of())) {
            assertThat(examined.examined().contradicted()).isEmpty();
        }
    }

    @Test
    void another_zone_in_the_settings_is_contradicted_by_enkash() {
        try (ExaminedSandbox examined =
                new ExaminedSandbox(Spoken.PLAIN_2025, SandboxOptions.builder(), Map.of("enkash.zone", "Asia/Tokyo"))) {
            assertThat(ExaminedSandbox.codes(examined.examined(), Verdict.CONTRADICTED))
                    .containsExactly("dates.zone");
        }
    }

    @Test
    void a_refused_sign_in_is_said_and_not_tried_again_for_a_minute() {
        try (ExaminedSandbox examined = new ExaminedSandbox(
                Spoken.PLAIN_2025, SandboxOptions.builder(), Map.of("enkash.password", "not-the-password"))) {
            assertThat(result(examined.examined(), Probe.TOKEN)).isEqualTo(Result.SIGN_IN_REFUSED);
            assertThat(result(examined.examined(), Probe.TOKEN)).isEqualTo(Result.SIGN_IN_REFUSED);
            assertThat(examined.sandbox.received("token")).hasSize(1);

            examined.installation().clock.advance(Duration.ofSeconds(61));
            examined.examined();

            assertThat(examined.sandbox.received("token")).hasSize(2);
        }
    }

    @Test
    void a_dead_enkash_is_asked_once_and_then_left_alone() {
        try (ExaminedSandbox examined = new ExaminedSandbox(
                Spoken.PLAIN_2025, SandboxOptions.builder(), Map.of("enkash.api-url", "http://127.0.0.1:1"))) {
            Examination examination = examined.examined();

            assertThat(result(examination, Probe.TOKEN)).isEqualTo(Result.ANSWERED);
            assertThat(result(examination, Probe.ACCOUNT)).isEqualTo(Result.NO_ANSWER);
            assertThat(result(examination, Probe.CARDS)).isEqualTo(Result.NOT_ASKED);
            assertThat(examination.contradicted()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated-json", "bad-gateway-html", "wrong-types"})
    void what_cannot_be_read_contradicts_nothing_by_itself(String fault) {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2025, Set.of())) {
            examined.sandbox.post("/faults", "{\"call\":\"reads\",\"kind\":\"" + fault + "\",\"count\":50}");

            Examination examination = examined.examined();

            assertThat(result(examination, Probe.ACCOUNT)).isIn(Result.UNREADABLE, Result.NO_ANSWER, Result.REFUSED);
            assertThat(ExaminedSandbox.codes(examination, Verdict.CONTRADICTED)).isSubsetOf("envelope.code-type");
        }
    }

    @Test
    void the_clock_is_compared_with_enkashs() {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2025, Set.of())) {
            MovableClock clock = examined.installation().clock;
            clock.advance(Duration.between(clock.instant(), realTime(examined)));

            assertThat(examined.examined().clockAhead())
                    .hasValueSatisfying(ahead -> assertThat(ahead.abs()).isLessThan(Duration.ofSeconds(20)));
            clock.advance(Duration.ofHours(6));
            assertThat(examined.examined().clockAhead())
                    .hasValueSatisfying(
                            ahead -> assertThat(ahead).isBetween(Duration.ofMinutes(-361), Duration.ofMinutes(-359)));
        }
    }

    @Test
    void a_company_without_credentials_and_settings_that_will_not_do_are_told_in_sentences() {
        try (ExaminedSandbox examined = new ExaminedSandbox(Spoken.PLAIN_2025, Set.of())) {
            Examination examination = examined.examined(new Scope(new CompanyId("CEKSTRANGER"), null, null));

            assertThat(examination.problems())
                    .containsExactly("ENKASH_COMPANY_ID names another company than the one asked for.");
            assertThat(examination.probes()).allMatch(probed -> probed.result() == Result.NOT_ASKED);
        }
        InvalidSettings wrong = new InvalidSettings(List.of("ENKASH_X is missing.", "And Y."));
        Examination examination = new EnkashExaminer(
                        () -> {
                            throw new IllegalStateException(wrong);
                        },
                        () -> {
                            throw new IllegalStateException(wrong);
                        },
                        Instant::now)
                .examine(new Scope(Installation.COMPANY, null, null));
        assertThat(examination.problems()).containsExactly("ENKASH_X is missing.", "And Y.");
    }

    @Test
    void every_place_that_is_named_is_a_class_of_this_adapter() {
        assertThat(Assumption.values())
                .filteredOn(each -> !each.where().startsWith("ENKASH_"))
                .allSatisfy(each -> assertThatCode(() -> Class.forName("io.cardkeep.enkash." + each.where()))
                        .doesNotThrowAnyException());
    }

    /** As the sandbox has it, which is not the installation's. */
    private static Instant realTime(ExaminedSandbox examined) {
        examined.examined();
        return Instant.parse(
                examined.sandbox.list("/received").getLast().path("time").asString());
    }

    private static Set<String> told(Spoken spoken) {
        Set<String> told = new TreeSet<>();
        for (Assumption each : Assumption.values()) {
            boolean elsewhere = (spoken.isOf2026() ? ONLY_IN_2025 : ONLY_IN_2026).contains(each.code());
            if (each.toldBy() == ToldBy.READS && !elsewhere) {
                told.add(each.code());
            }
        }
        return told;
    }

    private static Result result(Examination examination, Probe probe) {
        return examination.probes().stream()
                .filter(probed -> probed.probe() == probe)
                .findFirst()
                .orElseThrow()
                .result();
    }
}
