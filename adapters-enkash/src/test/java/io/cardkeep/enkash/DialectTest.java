package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardReveal;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.IssuedCard.Requirement;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.transaction.TransactionFeed;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.exchange.Call;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator can say of an EnKash that is not as assumed, and what the newer portal adds. */
class DialectTest {
    @Test
    void every_assumed_path_can_be_moved() {
        SandboxOptions.Builder moved = SandboxOptions.builder()
                .viewCard()
                .path(Call.VIEW, "card/show")
                .path(Call.VIEW_CVV, "card/show-cvv")
                .path(Call.ORDER_PHYSICAL, "order/plastic")
                .path(Call.SEARCH, "wallet/find")
                .path(Call.TRANSACTIONS, "transactions")
                .path(Call.CARD_BALANCE, "money");
        try (Sandbox sandbox = Sandbox.speaking(Spoken.PLAIN_2026, moved);
                Installation installation = sandbox.installation(paths())) {
            CardReveal reveal = installation.port(CardReveal.class);
            PostalAddress home = new PostalAddress("1", "", "Kota", "Rajasthan", "India", "323307");
            sandbox.post("/cards", """
                    {"cardAccountId":"CAA8W45","enKashCardId":"EKCVIRTUAL"}""");

            assertThat(reveal.details(Installation.CARD, CardRevealTest.browser()))
                    .isInstanceOf(Reading.Read.class);
            assertThat(reveal.cvv(Installation.CARD, CardRevealTest.browser())).isInstanceOf(Reading.Read.class);
            assertThat(installation.port(CardIssuer.class).cards(Installation.account()))
                    .isInstanceOf(Reading.Read.class);
            assertThat(installation.port(TransactionFeed.class).since(Installation.account(), Instant.EPOCH, 10))
                    .isInstanceOf(Reading.Read.class);
            assertThat(installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT))
                    .isInstanceOf(Reading.Read.class);
            assertThat(installation.port(CardIssuance.class).orderPlastic(virtualCard(installation), home, ""))
                    .isEqualTo(new Answer.Accepted());
        }
    }

    @Test
    void a_path_may_be_named_as_an_environment_variable_is() {
        try (Sandbox sandbox = Sandbox.speaking(
                        Spoken.PLAIN_2026, SandboxOptions.builder().viewCard().path(Call.VIEW_CVV, "cvv2"));
                Installation installation =
                        sandbox.installation(Map.of("enkash.view.enabled", "true", "enkash.paths.VIEWCVV", "/cvv2"))) {
            assertThat(installation.port(CardReveal.class).cvv(Installation.CARD, CardRevealTest.browser()))
                    .isInstanceOf(Reading.Read.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Spoken.class)
    void an_accounts_figures_come_from_the_call_that_the_portal_has(Spoken spoken) {
        try (Sandbox sandbox = Sandbox.speaking(spoken);
                Installation installation = sandbox.installation()) {
            installation.port(AccountLookup.class).details(Installation.COMPANY, Installation.ACCOUNT);

            assertThat(sandbox.received("cardAccount/get")).hasSize(spoken.isOf2026() ? 0 : 1);
            assertThat(sandbox.received("card-balance")).hasSize(spoken.isOf2026() ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_STARTED|true|KYC",
                "MIN_KYC|true|''",
                "FULL_KYC|true|''",
                "MIN_KYC|false|TERMS",
                "NOT_STARTED|false|KYC,TERMS"
            })
    void what_the_newer_portal_says_is_missing_is_known(String kyc, boolean terms, String missing) {
        try (Sandbox sandbox = Sandbox.speaking(Spoken.AES_2026);
                Installation installation = sandbox.installation()) {
            sandbox.post("/standing", """
                    {"enKashCardId":"EKC94AEX89","kycStatus":"%s","termsAccepted":%s}""".formatted(kyc, terms));

            assertThat(card(installation).missing())
                    .extracting(Requirement::name)
                    .containsExactlyInAnyOrder(missing.isEmpty() ? new String[0] : missing.split(","));
            assertThat(card(installation).form()).isEqualTo(CardForm.PHYSICAL);
        }
    }

    @Test
    void the_older_portal_says_nothing_of_kyc_and_terms() {
        try (Sandbox sandbox = Sandbox.speaking(Spoken.PLAIN_2025);
                Installation installation = sandbox.installation()) {
            sandbox.post("/standing", """
                    {"enKashCardId":"EKC94AEX89","kycStatus":"NOT_STARTED","termsAccepted":false}""");

            assertThat(card(installation).missing()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Spoken.class)
    void a_replacement_that_keeps_the_cards_id_is_coped_with(Spoken spoken) {
        try (Sandbox sandbox = Sandbox.speaking(
                        spoken, SandboxOptions.builder().replacementKeepsId().seed(7));
                Installation installation = sandbox.installation()) {
            String before = card(installation).number().lastDigits();

            assertThat(installation
                            .port(CardIssuance.class)
                            .replace(Installation.CARD, null)
                            .answer())
                    .isEqualTo(new Answer.Accepted());
            assertThat(card(installation).number().lastDigits()).isNotEqualTo(before);
        }
    }

    private static Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("enkash.view.enabled", "true");
        paths.put("enkash.paths.view", "/card/show");
        paths.put("enkash.paths.view-cvv", "/card/show-cvv");
        paths.put("enkash.paths.physical", "/order/plastic");
        paths.put("enkash.paths.search", "/wallet/find");
        paths.put("enkash.paths.all-transactions", "/transactions");
        paths.put("enkash.paths.card-balance", "/money");
        return paths;
    }

    private static CardRef virtualCard(Installation installation) {
        return ((Reading.Read<List<IssuedCard>>)
                        installation.port(CardIssuer.class).cards(Installation.account()))
                .value().stream()
                        .filter(card -> card.form() == CardForm.VIRTUAL)
                        .findFirst()
                        .orElseThrow()
                        .ref();
    }

    private static IssuedCard card(Installation installation) {
        return ((Reading.Read<IssuedCard>)
                        installation.port(CardIssuer.class).card(Installation.account(), Installation.CARD.card()))
                .value();
    }
}
