package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every change beside PIN and block is called when it fails, and that it is sent once; both codecs. */
class ChangesUnderFaultsTest {
    private static final Load LOAD =
            new Load(Installation.CARD, Money.of("100.00"), new LoadReference("CK-0001"), "Trip");
    private static final PostalAddress HOME =
            new PostalAddress("cda block", "", "kota", "Rajasthan", "India", "323307");

    /** By the sandbox's name of the call. */
    private static final Map<String, Function<Installation, Answer>> CHANGES = changes();

    @ParameterizedTest
    @CsvSource({
        "timeout, Unconfirmed",
        "timeout-after-acting, Unconfirmed",
        "lost, Unconfirmed",
        "late-effect, Unconfirmed",
        "reset-after-acting, Unconfirmed",
        "error-500-after-acting, Unconfirmed",
        "bad-gateway-html, Unconfirmed",
        "unauthorized, Unconfirmed",
        "truncated-json, Unconfirmed",
        "cut-off, Unconfirmed",
        "wrong-types, Unconfirmed",
        "missing-code, Unconfirmed",
        "declined, Declined",
        "unavailable, NotSent",
        "too-many-requests, NotSent",
        "duplicate-answer, Accepted",
        "split, Accepted",
        "other-generation, Accepted"
    })
    void each_is_called_what_it_is_and_sent_once(String fault, String expected) {
        for (Spoken spoken : List.of(Spoken.PLAIN_2025, Spoken.AES_2026)) {
            try (Sandbox sandbox = Sandbox.speaking(spoken);
                    Installation installation = sandbox.installation(patience(fault))) {
                CHANGES.forEach((call, change) -> {
                    sandbox.fault(call, fault);

                    assertThat(change.apply(installation).getClass().getSimpleName())
                            .as("%s in %s", call, spoken)
                            .isEqualTo(call.equals("physical") && expected.equals("Accepted") ? "Declined" : expected);
                    assertThat(sandbox.received(call)).as(call).hasSize(1);
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "timeout-after-acting, Unavailable",
        "error-500, Unavailable",
        "wrong-types, Unavailable",
        "unavailable, Unavailable",
        "declined, Declined"
    })
    void a_one_time_code_is_asked_for_once_whatever_happens(String fault, String expected) {
        for (Spoken spoken : Spoken.values()) {
            try (Sandbox sandbox = Sandbox.speaking(spoken);
                    Installation installation = sandbox.installation(patience(fault))) {
                sandbox.fault("otp", fault);

                assertThat(installation.port(OtpSender.class).send(Installation.CARD, OtpAction.BLOCK_CARD))
                        .as(spoken.name())
                        .extracting(sending -> sending.getClass().getSimpleName())
                        .isEqualTo(expected);
                assertThat(sandbox.received("otp")).hasSize(1);
            }
        }
    }

    @Test
    void a_load_whose_answer_was_lost_is_found_by_its_reference_and_never_moves_money_twice() {
        for (Spoken spoken : Spoken.values()) {
            try (Sandbox sandbox = Sandbox.speaking(spoken);
                    Installation installation = sandbox.installation(Map.of("enkash.read-timeout", "500ms"))) {
                sandbox.fault("balance", "timeout-after-acting");
                AccountFunding funding = installation.port(AccountFunding.class);

                assertThat(funding.load(LOAD).answer())
                        .isEqualTo(new Answer.Unconfirmed("EnKash did not answer in time."));
                assertThat(found(installation))
                        .extracting(CardTransaction::amount)
                        .containsExactly(LOAD.amount());
                assertThat(funding.load(LOAD).answer())
                        .isInstanceOfSatisfying(
                                Answer.Unconfirmed.class,
                                unconfirmed -> assertThat(unconfirmed.why())
                                        .isEqualTo("EnKash knows this already and does not say by whom it was done:"
                                                + " Transaction ID already exists."));
                assertThat(found(installation)).hasSize(1);
            }
        }
    }

    @Test
    void where_repeating_is_safe_a_load_that_was_lost_is_sent_once_more_and_moves_money_once() {
        for (String fault : List.of("lost", "timeout-after-acting")) {
            try (Sandbox sandbox = Sandbox.speaking(Spoken.AES_2025);
                    Installation installation = sandbox.installation(
                            Map.of("enkash.read-timeout", "500ms", "enkash.load.repeat-safe", "true"))) {
                sandbox.fault("balance", fault);

                Answer answer =
                        installation.port(AccountFunding.class).load(LOAD).answer();

                assertThat(answer)
                        .isInstanceOf(fault.equals("lost") ? Answer.Accepted.class : Answer.Unconfirmed.class);
                assertThat(found(installation)).hasSize(1);
            }
        }
    }

    @Test
    void a_load_that_was_lost_before_it_took_effect_is_not_found() {
        try (Sandbox sandbox = Sandbox.speaking(Spoken.AES_2025);
                Installation installation = sandbox.installation(Map.of("enkash.read-timeout", "500ms"))) {
            sandbox.fault("balance", "lost");

            assertThat(installation.port(AccountFunding.class).load(LOAD).answer())
                    .isInstanceOf(Answer.Unconfirmed.class);
            assertThat(found(installation)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"code\":1,\"message\":\"Transaction ID already exists.\"}|Unconfirmed",
                "200|{\"code\":1,\"message\":\"Duplicate reference\"}|Unconfirmed",
                "422|{\"code\":422,\"message\":\"Reference was already used\"}|Unconfirmed",
                "409|{\"response_code\":409,\"response_message\":\"Conflict\"}|Unconfirmed",
                "200|{\"code\":1,\"message\":\"Insufficient balance in card account\"}|Declined",
                "200|{\"code\":1,\"message\":\"Card does not exist\"}|Declined"
            })
    void known_already_is_never_taken_for_a_refusal(int status, String body, String expected) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(status, body);
                Installation installation = enkash.installation()) {
            assertThat(installation
                            .port(AccountFunding.class)
                            .load(LOAD)
                            .answer()
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(expected);
        }
    }

    /** Short only where no answer comes at all. */
    private static Map<String, Object> patience(String fault) {
        return Map.of("enkash.read-timeout", fault.startsWith("timeout") ? "500ms" : "10s");
    }

    private static List<CardTransaction> found(Installation installation) {
        return ((Reading.Read<List<CardTransaction>>)
                        installation.port(TransactionFeed.class).byReference(Installation.CARD, LOAD.reference()))
                .value();
    }

    /** The card is plastic already, so that ordering plastic is refused where nothing else goes wrong. */
    private static Map<String, Function<Installation, Answer>> changes() {
        Map<String, Function<Installation, Answer>> changes = new LinkedHashMap<>();
        changes.put(
                "cardAccount/create",
                at -> at.port(AccountOpening.class)
                        .open(new NewCardAccount(
                                Installation.COMPANY,
                                "Anay",
                                null,
                                "PM1",
                                "a@example.com",
                                "6660686687",
                                "Meals",
                                AccountType.MEAL))
                        .answer());
        changes.put(
                "createCard",
                at -> at.port(CardIssuance.class).issue(Requests.newCard()).answer());
        changes.put("balance", at -> at.port(AccountFunding.class).load(LOAD).answer());
        changes.put(
                "velocity/rule",
                at -> at.port(CardControls.class)
                        .change(Installation.CARD, new ControlChange(Map.of(Channel.ATM, false), Map.of()), false));
        changes.put("physical", at -> at.port(CardIssuance.class).orderPlastic(Installation.CARD, HOME, ""));
        changes.put(
                "replaceCard",
                at -> at.port(CardIssuance.class)
                        .replace(Installation.CARD, null)
                        .answer());
        return changes;
    }
}
