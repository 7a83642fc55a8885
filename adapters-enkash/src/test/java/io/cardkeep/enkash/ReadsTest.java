package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.CardTransaction.Direction;
import io.cardkeep.domain.transaction.CardTransaction.Status;
import io.cardkeep.domain.transaction.TransactionFeed;
import io.cardkeep.sandbox.SandboxOptions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ports against the sandbox, with bodies plain and encrypted. */
class ReadsTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_account_is_read(boolean encrypted) {
        try (Sandbox sandbox = Sandbox.encrypted(encrypted);
                Installation installation = sandbox.installation()) {
            AccountLookup lookup = installation.port(AccountLookup.class);

            assertThat(lookup.details(Installation.COMPANY, Installation.ACCOUNT))
                    .isEqualTo(new Reading.Read<>(
                            new AccountLookup.Details("Vikram Singh", Money.of("898138"), Money.of("1250.5"))));
            assertThat(lookup.details(Installation.COMPANY, new CardAccountId("CANONE")))
                    .isInstanceOf(Reading.Refused.class);
            assertThat(lookup.details(new CompanyId("CEKSTRANGER"), Installation.ACCOUNT))
                    .isEqualTo(
                            new Reading.Refused<>("This installation holds no EnKash credentials for this company."));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_card_is_locked_unlocked_and_blocked_for_good_and_read_back(boolean encrypted) {
        try (Sandbox sandbox = Sandbox.encrypted(encrypted);
                Installation installation = sandbox.installation()) {
            CardIssuer issuer = installation.port(CardIssuer.class);

            assertThat(read(issuer).status()).isEqualTo(CardStatus.ACTIVE);
            assertThat(issuer.lock(Installation.CARD, "Lost", null)).isEqualTo(new Answer.Accepted());
            assertThat(read(issuer).status()).isEqualTo(CardStatus.LOCKED);
            assertThat(issuer.unlock(Installation.CARD, "Found", null)).isEqualTo(new Answer.Accepted());
            assertThat(read(issuer).status()).isEqualTo(CardStatus.ACTIVE);
            assertThat(issuer.block(Installation.CARD, "Stolen", null)).isEqualTo(new Answer.Accepted());
            assertThat(read(issuer).status()).isEqualTo(CardStatus.BLOCKED);
            assertThat(issuer.unlock(Installation.CARD, "Found", null)).isInstanceOf(Answer.Declined.class);
            assertThat(sandbox.received("block").getFirst().at("/body").toString())
                    .isEqualTo(
                            "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\","
                                    + "\"blockCode\":\"L\",\"reason\":\"Lost\",\"otpMedium\":\"MOBILE\",\"otpRequired\":false}");
        }
    }

    @Test
    void a_card_comes_with_all_that_enkash_says_of_it() {
        try (Sandbox sandbox = Sandbox.encrypted(false);
                Installation installation = sandbox.installation()) {
            IssuedCard card = read(installation.port(CardIssuer.class));

            assertThat(card.ref()).isEqualTo(Installation.CARD);
            assertThat(card.form()).isEqualTo(CardForm.PHYSICAL);
            assertThat(card.number().lastDigits()).isEqualTo("4821");
            assertThat(card.holderName()).isEqualTo("Asha Rao");
            assertThat(card.email()).isEqualTo("asha.rao@example.com");
            assertThat(card.balance()).isEqualTo(Money.of("1250.50"));
        }
    }

    @Test
    void a_single_card_may_come_as_an_object_and_an_unknown_one_is_refused() {
        try (Sandbox sandbox = Sandbox.with(SandboxOptions.builder().singleCardAsObject());
                Installation installation = sandbox.installation()) {
            CardIssuer issuer = installation.port(CardIssuer.class);

            assertThat(read(issuer).ref()).isEqualTo(Installation.CARD);
            assertThat(issuer.card(Installation.account(), new CardId("EKCNONE")))
                    .isInstanceOf(Reading.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void transactions_since_a_time_come_newest_first_and_no_more_than_asked_for(boolean encrypted) {
        try (Sandbox sandbox = Sandbox.encrypted(encrypted);
                Installation installation = sandbox.installation()) {
            sandbox.post("/purchases", """
                    [{"enKashCardId":"EKC94AEX89","amount":100,"merchantName":"Old","txnDate":"2026-01-01T10:00:00Z"},
                     {"enKashCardId":"EKC94AEX89","amount":420.75,"merchantName":"Blue Tokai","txnDate":"2026-02-02T10:00:00Z",
                      "status":"PENDING","description":"Coffee"},
                     {"enKashCardId":"EKC94AEX89","amount":20,"merchantName":"Airport","txnDate":"2026-02-03T10:00:00Z",
                      "status":"FAILED"}]""");
            TransactionFeed feed = installation.port(TransactionFeed.class);

            List<CardTransaction> found = since(feed, "2026-02-01T00:00:00Z", 10);
            assertThat(found).extracting(CardTransaction::merchant).containsExactly("Airport", "Blue Tokai");
            assertThat(found.getFirst().status()).isEqualTo(Status.FAILED);
            CardTransaction coffee = found.getLast();
            assertThat(coffee.at()).isEqualTo(Instant.parse("2026-02-02T10:00:00Z"));
            assertThat(coffee.card())
                    .isEqualTo(new CardRef(Installation.COMPANY, Installation.ACCOUNT, new CardId("EKC94AEX89")));
            assertThat(coffee.direction()).isEqualTo(Direction.DR);
            assertThat(coffee.status()).isEqualTo(Status.PENDING);
            assertThat(coffee.amount()).isEqualTo(Money.of("420.75"));
            assertThat(coffee.channel()).isEqualTo("POS");
            assertThat(coffee.description()).isEqualTo("Coffee");
            assertThat(since(feed, "2025-01-01T00:00:00Z", 1))
                    .extracting(CardTransaction::merchant)
                    .containsExactly("Airport");
        }
    }

    private static IssuedCard read(CardIssuer issuer) {
        return ((Reading.Read<IssuedCard>) issuer.card(Installation.account(), Installation.CARD.card())).value();
    }

    private static List<CardTransaction> since(TransactionFeed feed, String since, int limit) {
        return ((Reading.Read<List<CardTransaction>>) feed.since(Installation.account(), Instant.parse(since), limit))
                .value();
    }
}
