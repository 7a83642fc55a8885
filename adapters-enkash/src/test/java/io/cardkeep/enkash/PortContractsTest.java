package io.cardkeep.enkash;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.AccountLookupContract;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.AccountOpeningContract;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuanceContract;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardIssuerContract;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.card.OtpSenderContract;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.CardControlsContract;
import io.cardkeep.domain.enkash.OpenEnkash;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.AccountFundingContract;
import io.cardkeep.domain.transaction.TransactionFeed;
import io.cardkeep.domain.transaction.TransactionFeedContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every port's contract, over HTTP to the sandbox, in each way that EnKash's pages can be read. */
@ParameterizedClass
@EnumSource(Spoken.class)
class PortContractsTest {
    private final Spoken spoken;
    private Sandbox sandbox;
    private Installation installation;
    private OpenEnkash enkash;

    PortContractsTest(Spoken spoken) {
        this.spoken = spoken;
    }

    @BeforeEach
    void start() {
        sandbox = Sandbox.speaking(spoken);
        installation = sandbox.installation();
        enkash = new SandboxEnkash(sandbox, installation.port(TransactionFeed.class));
    }

    @AfterEach
    void stop() {
        installation.close();
        sandbox.close();
    }

    @Nested
    class Cards extends CardIssuerContract {
        @Override
        protected CardIssuer issuer() {
            return installation.port(CardIssuer.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Accounts extends AccountLookupContract {
        @Override
        protected AccountLookup lookup() {
            return installation.port(AccountLookup.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Openings extends AccountOpeningContract {
        @Override
        protected AccountOpening opening() {
            return installation.port(AccountOpening.class);
        }

        @Override
        protected AccountLookup lookup() {
            return installation.port(AccountLookup.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Loads extends AccountFundingContract {
        @Override
        protected AccountFunding funding() {
            return installation.port(AccountFunding.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Issuing extends CardIssuanceContract {
        @Override
        protected CardIssuance issuance() {
            return installation.port(CardIssuance.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Controls extends CardControlsContract {
        @Override
        protected CardControls controls() {
            return installation.port(CardControls.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class Transactions extends TransactionFeedContract {
        @Override
        protected TransactionFeed feed() {
            return installation.port(TransactionFeed.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }

    @Nested
    class OneTimeCodes extends OtpSenderContract {
        @Override
        protected OtpSender sender() {
            return installation.port(OtpSender.class);
        }

        @Override
        protected OpenEnkash enkash() {
            return enkash;
        }
    }
}
