package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.UsageControls;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.otp.OtpRequestId;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every JSON sample that EnKash's pages show whole, and what is made of it; and what is sent, beside what they show. */
class SamplesTest {
    private static final CardAccountId SAMPLE_ACCOUNT = new CardAccountId("CAVBMRFE8");

    @Test
    void the_token() {
        JsonNode token = Json.read(Sample.bytes("token")).orElseThrow();

        assertThat(new Fields(token).wholeNumber("expires_in")).contains(86_399);
        assertThat(token.path("access_token").stringValue()).matches("[A-Za-z0-9\\-._~+/]+=*");
    }

    @Test
    void a_failure_with_http_200() {
        Load load = new Load(Installation.CARD, Money.of("10"), new LoadReference("Ref123"), "desc");

        assertThat(answered(
                        "refused",
                        installation -> installation
                                .port(AccountFunding.class)
                                .load(load)
                                .answer()))
                .isEqualTo(new Answer.Declined("Insufficient balance in card account"));
    }

    @Test
    void a_success_whose_payload_is_a_word() {
        assertThat(answered(
                        "success",
                        installation -> installation.port(CardIssuer.class).lock(Installation.CARD, "Lost", null)))
                .isEqualTo(new Answer.Accepted());
    }

    @Test
    void an_accounts_figures() {
        assertThat(answered(
                        "account",
                        installation ->
                                installation.port(AccountLookup.class).details(Installation.COMPANY, SAMPLE_ACCOUNT)))
                .isEqualTo(new Reading.Read<>(
                        new AccountLookup.Details("Vikram Singh", Money.of("898138.00"), Money.of("92415.44"))));
        JsonNode payload = Json.read(Sample.bytes("account")).orElseThrow().path("payload");
        Fields fields = new Fields(payload);
        assertThat(fields.money("usedCreditLimit")).contains(Money.of("-990553.44"));
        assertThat(CardFields.read(payload.path("primaryEnKashCard"), account(SAMPLE_ACCOUNT.value())))
                .hasValueSatisfying(
                        card -> assertThat(card.number().lastDigits()).isEqualTo("87"));
    }

    @Test
    void a_list_of_a_card_that_shows_no_number_shows_no_card() {
        assertThat(answered(
                        "search-list",
                        installation -> installation.port(CardIssuer.class).cards(account("CAQL8YCV3"))))
                .isEqualTo(new Reading.Read<>(List.of()));
    }

    @Test
    void a_single_card_as_an_object() {
        IssuedCard card = single("search-single", SAMPLE_ACCOUNT.value(), "EKCE54IDPE");

        assertThat(card.number().lastDigits()).isEqualTo("2209");
        assertThat(card.status()).isEqualTo(CardStatus.UNKNOWN);
        assertThat(card.form()).isEqualTo(CardForm.VIRTUAL);
        assertThat(card.balance()).isNull();
        assertThat(card.missing()).isEmpty();
    }

    @Test
    void limits_of_which_the_page_shows_only_the_beginning() {
        assertThat(answered(
                        "limits",
                        installation -> installation.port(CardControls.class).read(Installation.CARD)))
                .isEqualTo(new Reading.Read<>(new UsageControls(Map.of(), Map.of())));
        Fields fields =
                new Fields(Json.read(Sample.bytes("limits")).orElseThrow().path("payload"));
        assertThat(fields.text("createdOn").flatMap(new WireTime(ZoneId.of("Asia/Kolkata"))::read))
                .contains(Instant.parse("2025-01-23T11:08:36Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2026"})
    void a_codes_request_id(String generation) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, Sample.text("otp"));
                Installation installation = enkash.installation(Map.of("enkash.generation", generation))) {
            assertThat(installation.port(OtpSender.class).send(Installation.CARD, OtpAction.TRANSACTION_OTP))
                    .isEqualTo(new OtpSender.Sending.Sent(new OtpRequestId("EK0N4ERDOS")));
        }
    }

    @Test
    void no_transactions() {
        assertThat(answered(
                        "no-transactions",
                        installation -> installation
                                .port(TransactionFeed.class)
                                .byReference(Installation.CARD, new LoadReference("Ref123"))))
                .isEqualTo(new Reading.Read<>(List.of()));
    }

    @Test
    void a_transaction_in_the_words_of_the_old_callback() {
        TransactionFields fields = new TransactionFields(
                Installation.COMPANY, Installation.ACCOUNT, new WireTime(ZoneId.of("Asia/Kolkata")));

        assertThat(fields.read(Json.read(Sample.bytes("callback")).orElseThrow()))
                .contains(new CardTransaction(
                        "ECTRSZJ8CRJ2E",
                        Installation.CARD,
                        Instant.parse("2025-01-23T11:08:36Z"),
                        CardTransaction.Direction.DR,
                        CardTransaction.Status.SETTLED,
                        Money.of("92415.44"),
                        "Blue Tokai",
                        "POS",
                        "desc",
                        "Ref123"));
    }

    @ParameterizedTest
    @CsvSource({
        "enKashTransactionId, enKashCardId, pgReferenceNumber",
        "enKashCardTransactionId, enkashCardId, uniqueReferenceNumber",
        "enkashCardTransactionId, enKashCardId, uniqueReferenceNum",
        "enkashCardTxnId, enkashCardId, pgReferenceNumber"
    })
    void ids_are_read_however_they_are_spelt(String transaction, String card, String reference) {
        String json = """
                {"%s":"ECT1","%s":"EKC94AEX89","%s":"Ref123","txnDate":"2025-01-24T08:47:01.505Z","amount":10,
                 "transactionType":"CR"}""".formatted(transaction, card, reference);
        TransactionFields fields = new TransactionFields(
                Installation.COMPANY, Installation.ACCOUNT, new WireTime(ZoneId.of("Asia/Kolkata")));

        CardTransaction read =
                fields.read(Json.read(json.getBytes(US_ASCII)).orElseThrow()).orElseThrow();
        assertThat(read.id()).isEqualTo("ECT1");
        assertThat(read.card()).isEqualTo(Installation.CARD);
        assertThat(read.reference()).isEqualTo("Ref123");
    }

    @Test
    void a_reference_that_could_be_a_card_number_is_not_kept() {
        String json = """
                {"enKashTransactionId":"ECT1","enKashCardId":"EKC94AEX89","pgReferenceNumber":"4111111111111111",
                 "txnDate":"2025-01-24T08:47:01.505Z","amount":10,"transactionType":"CR"}""";
        TransactionFields fields = new TransactionFields(
                Installation.COMPANY, Installation.ACCOUNT, new WireTime(ZoneId.of("Asia/Kolkata")));

        assertThat(fields.read(Json.read(json.getBytes(US_ASCII)).orElseThrow())
                        .orElseThrow()
                        .reference())
                .isNull();
    }

    /** What a page's example names and we leave out, and what we send beyond it; everything else is the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issue-request|''|''",
                "set-pin-request|''|otpRequired",
                "load-request|createdBy,remarks|''",
                "otp-request|''|''",
                "controls-request|''|contactlessAllowed",
                "replace-request|otpRequestId,otp,mfaCode|otpRequired",
                "block-request|otpRequestId,otp,mfaCode,createdBy|''"
            })
    void what_is_sent_has_the_fields_of_the_example(String sample, String leftOut, String beyond) {
        Set<String> shown = names(Json.read(Sample.bytes(sample)).orElseThrow());
        Set<String> sent = names(Json.read(Requests.like(sample)).orElseThrow());

        assertThat(shown.stream().filter(name -> !sent.contains(name))).containsExactlyInAnyOrder(split(leftOut));
        assertThat(sent.stream().filter(name -> !shown.contains(name))).containsExactlyInAnyOrder(split(beyond));
    }

    private static Set<String> names(JsonNode json) {
        return Set.copyOf(json.propertyNames());
    }

    private static String[] split(String names) {
        return names.isEmpty() ? new String[0] : names.split(",");
    }

    private static IssuedCard single(String sample, String account, String card) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, Sample.text(sample));
                Installation installation = enkash.installation()) {
            return ((Reading.Read<IssuedCard>)
                            installation.port(CardIssuer.class).card(account(account), new CardId(card)))
                    .value();
        }
    }

    private static Object answered(String sample, Function<Installation, Object> ask) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, Sample.text(sample));
                Installation installation = enkash.installation()) {
            return ask.apply(installation);
        }
    }

    private static CardAccount account(String id) {
        return new CardAccount(
                Installation.COMPANY, new CardAccountId(id), "Sample", CardProduct.OTHER, null, null, null);
    }
}
