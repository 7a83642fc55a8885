package io.cardkeep.application.story;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.AccountLookupContract;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardIssuerContract;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.SampleEnkash;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import io.cardkeep.domain.transaction.TransactionFeedContract;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

/** The stories' EnKash keeps the contracts that the real one's adapter keeps. */
class ScriptedEnkashTest {
    private static final CardAccount ACCOUNT = new CardAccount(
            new CompanyId("CEKEP5GSGP"),
            new CardAccountId("CAA8W45"),
            "Travel",
            CardProduct.CORPORATE,
            null,
            null,
            null);
    private static final CardRef CARD = new CardRef(ACCOUNT.company(), ACCOUNT.id(), new CardId("EKC94AEX89"));

    private final ScriptedEnkash scripted = new ScriptedEnkash();
    private final SampleEnkash enkash = new Filled(scripted);

    @Nested
    class Cards extends CardIssuerContract {
        @Override
        protected CardIssuer issuer() {
            return scripted;
        }

        @Override
        protected SampleEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Accounts extends AccountLookupContract {
        @Override
        protected AccountLookup lookup() {
            return scripted;
        }

        @Override
        protected SampleEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Transactions extends TransactionFeedContract {
        @Override
        protected TransactionFeed feed() {
            return scripted;
        }

        @Override
        protected SampleEnkash enkash() {
            return enkash;
        }
    }

    private record Filled(ScriptedEnkash scripted) implements SampleEnkash {
        Filled {
            scripted.holds(new IssuedCard(
                    CARD,
                    ACCOUNT.product(),
                    CardForm.VIRTUAL,
                    CardStatus.ACTIVE,
                    new MaskedNumber("4821"),
                    "Asha Rao",
                    null,
                    Money.of("1250.50")));
        }

        @Override
        public CardAccount account() {
            return ACCOUNT;
        }

        @Override
        public Money available() {
            return Money.of("92415.44");
        }

        @Override
        public CardRef card() {
            return CARD;
        }

        @Override
        public Money onCard() {
            return Money.of("1250.50");
        }

        @Override
        public void purchase(Money amount, String merchant, Instant at) {
            scripted.reports(new CardTransaction(
                    "ECT" + Samples.number(),
                    CARD,
                    at,
                    CardTransaction.Direction.DR,
                    CardTransaction.Status.SETTLED,
                    amount,
                    merchant,
                    "POS",
                    null,
                    "REF" + Samples.number()));
        }
    }
}
