package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinSetter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way of failing is called, and that nothing that changes is ever sent twice. */
class FaultsTest {
    private static final Map<String, Object> IMPATIENT =
            Map.of("enkash.read-timeout", "500ms", "enkash.call-timeout", "3s");

    @ParameterizedTest
    @CsvSource({
        "timeout, UNCONFIRMED",
        "timeout-after-acting, UNCONFIRMED",
        "reset, UNCONFIRMED",
        "reset-after-acting, UNCONFIRMED",
        "error-500, UNCONFIRMED",
        "error-500-after-acting, UNCONFIRMED",
        "bad-gateway-html, UNCONFIRMED",
        "unavailable, NOT_SENT",
        "too-many-requests, NOT_SENT",
        "unauthorized, UNCONFIRMED",
        "declined, DECLINED",
        "truncated-json, UNCONFIRMED",
        "cut-off, UNCONFIRMED",
        "wrong-types, UNCONFIRMED",
        "slow-drip, UNCONFIRMED",
        "late-answer, UNCONFIRMED"
    })
    void a_change_that_fails_is_called_what_it_is_and_sent_once(String fault, Expected expected) {
        for (boolean encrypted : new boolean[] {false, true}) {
            try (Sandbox sandbox = Sandbox.encrypted(encrypted);
                    Installation installation = sandbox.installation(IMPATIENT)) {
                sandbox.fault("setPin", fault);
                sandbox.fault("block", fault);

                assertThat(kind(setPin(installation)))
                        .as("set PIN, encrypted: " + encrypted)
                        .isEqualTo(expected);
                assertThat(kind(lock(installation)))
                        .as("lock, encrypted: " + encrypted)
                        .isEqualTo(expected);
                assertThat(sandbox.received("setPin")).hasSize(1);
                assertThat(sandbox.received("block")).hasSize(1);
            }
        }
    }

    @Test
    void a_rejected_token_is_the_one_refusal_after_which_a_change_is_sent_again_with_a_new_one() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation()) {
            assertThat(lock(installation)).isEqualTo(new Answer.Accepted());
            sandbox.endAllTokens();

            assertThat(setPin(installation)).isEqualTo(new Answer.Accepted());
            assertThat(sandbox.received("token")).hasSize(2);
            assertThat(sandbox.received("setPin").getLast().at("/body/pinBlock").stringValue())
                    .isEqualTo("0917");
        }
    }

    @Test
    void a_token_rejected_twice_means_that_nothing_was_done() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation()) {
            sandbox.fault("block", "invalid-token");
            sandbox.fault("block", "invalid-token");

            assertThat(lock(installation))
                    .isEqualTo(new Answer.NotSent("EnKash does not accept the token it gave us.", null));
            assertThat(sandbox.received("block")).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable", "too-many-requests"})
    void not_now_carries_how_long_to_wait(String fault) {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation()) {
            sandbox.fault("block", fault);

            assertThat(lock(installation))
                    .isInstanceOfSatisfying(
                            Answer.NotSent.class,
                            notSent -> assertThat(notSent.retryAfter()).isEqualTo(Duration.ofSeconds(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeout",
                "reset",
                "error-500",
                "bad-gateway-html",
                "unavailable",
                "too-many-requests",
                "unauthorized",
                "truncated-json",
                "wrong-types",
                "slow-drip"
            })
    void without_a_token_no_change_is_sent(String fault) {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation(IMPATIENT)) {
            sandbox.fault("token", fault);

            assertThat(lock(installation)).isInstanceOf(Answer.NotSent.class);
            assertThat(sandbox.received("block")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeout",
                "reset",
                "error-500",
                "bad-gateway-html",
                "truncated-json",
                "cut-off",
                "wrong-types",
                "late-answer"
            })
    void a_read_is_repeated_and_then_succeeds(String fault) {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation(Map.of("enkash.read-timeout", "500ms"))) {
            sandbox.fault("cardAccount/get", fault);
            sandbox.fault("cardAccount/get", fault);

            assertThat(account(installation)).isInstanceOf(Reading.Read.class);
            assertThat(sandbox.received("cardAccount/get")).hasSize(3);
        }
    }

    @Test
    void a_read_is_given_up_after_the_third_try() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation()) {
            sandbox.post("/faults", "{\"call\":\"cardAccount/get\",\"kind\":\"error-500\",\"count\":9}");

            assertThat(account(installation))
                    .isEqualTo(new Reading.Unavailable<>("EnKash answered with error 500.", null));
            assertThat(sandbox.received("cardAccount/get")).hasSize(3);
        }
    }

    @Test
    void a_read_that_hangs_is_given_up_when_the_time_of_the_whole_call_is_over() {
        Map<String, Object> hasty = Map.of("enkash.read-timeout", "30s", "enkash.call-timeout", "1s");
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation(hasty)) {
            sandbox.post("/faults", "{\"call\":\"cardAccount/get\",\"kind\":\"timeout\",\"count\":9}");
            Instant began = Instant.now();

            assertThat(account(installation))
                    .isEqualTo(new Reading.Unavailable<>("EnKash did not answer in time.", null));
            assertThat(Duration.between(began, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15));
            assertThat(sandbox.received("cardAccount/get")).hasSize(1);
        }
    }

    @Test
    void a_read_waits_as_long_as_enkash_says_and_is_not_repeated() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation()) {
            sandbox.fault("cardAccount/get", "too-many-requests");

            assertThat(account(installation))
                    .isEqualTo(new Reading.Unavailable<>(
                            "EnKash asks us to wait before we call again.", Duration.ofSeconds(2)));
            assertThat(sandbox.received("cardAccount/get")).hasSize(1);
        }
    }

    private static Answer lock(Installation installation) {
        return installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null);
    }

    private static Answer setPin(Installation installation) {
        PinPolicy policy = PinPolicy.on(LocalDate.of(2026, 3, 4), 4, 4);
        PinSetter.Result result = installation
                .port(PinSetter.class)
                .setPin(new SealedPins(installation).order("0917"), policy, HolderFacts.UNKNOWN);
        return ((PinSetter.Result.Answered) result).answer();
    }

    private static Reading<AccountLookup.Details> account(Installation installation) {
        return installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT);
    }

    private static Expected kind(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> Expected.ACCEPTED;
            case Answer.Declined declined -> Expected.DECLINED;
            case Answer.NotSent notSent -> Expected.NOT_SENT;
            case Answer.Unconfirmed unconfirmed -> Expected.UNCONFIRMED;
        };
    }

    enum Expected {
        ACCEPTED,
        DECLINED,
        NOT_SENT,
        UNCONFIRMED
    }
}
