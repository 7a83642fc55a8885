package io.cardkeep.persistence;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.account.CardAccountsContract;
import io.cardkeep.domain.card.CardsContract;
import io.cardkeep.domain.firstpin.FirstPinProposalsContract;
import io.cardkeep.domain.history.HistoryContract;
import io.cardkeep.domain.history.HistoryFilterContract;
import io.cardkeep.domain.journal.ChangeStopsContract;
import io.cardkeep.domain.journal.ClosingsContract;
import io.cardkeep.domain.journal.InstructionsContract;
import io.cardkeep.domain.journal.NewThingsContract;
import io.cardkeep.domain.journal.SettlementContract;
import io.cardkeep.domain.journal.TermsContract;
import io.cardkeep.domain.journal.WatchContract;
import io.cardkeep.domain.outage.OutagesContract;
import io.cardkeep.domain.people.AuthenticatorAppsContract;
import io.cardkeep.domain.people.FailedSignInsContract;
import io.cardkeep.domain.people.PasskeysContract;
import io.cardkeep.domain.people.PasswordGuessesContract;
import io.cardkeep.domain.people.PeopleContract;
import io.cardkeep.domain.people.RecoveriesContract;
import io.cardkeep.domain.people.SetUpLinksContract;
import io.cardkeep.domain.pin.PinResetListsContract;
import io.cardkeep.domain.pin.PinResetsContract;
import io.cardkeep.domain.pin.SealingChallengesContract;
import io.cardkeep.domain.transaction.CardTransactionsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** Every port's contract, on PostgreSQL. Each test has a company of its own, so that one database serves them all. */
class ContractsInPostgresTest {
    private static StoredInPostgres stored;

    @BeforeAll
    static void start() {
        stored = new StoredInPostgres();
    }

    @AfterAll
    static void stop() {
        stored.close();
    }

    @Nested
    class CardAccountsInPostgres extends CardAccountsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class PeopleInPostgres extends PeopleContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class SetUpLinksInPostgres extends SetUpLinksContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class AuthenticatorAppsInPostgres extends AuthenticatorAppsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class FailedSignInsInPostgres extends FailedSignInsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class RecoveriesInPostgres extends RecoveriesContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class PasswordGuessesInPostgres extends PasswordGuessesContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class CardsInPostgres extends CardsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class CardTransactionsInPostgres extends CardTransactionsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class PinResetsInPostgres extends PinResetsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class PinResetListsInPostgres extends PinResetListsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class FirstPinProposalsInPostgres extends FirstPinProposalsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class OutagesInPostgres extends OutagesContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class SealingChallengesInPostgres extends SealingChallengesContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class InstructionsInPostgres extends InstructionsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class SettlementInPostgres extends SettlementContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class TermsInPostgres extends TermsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class NewThingsInPostgres extends NewThingsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class StopsInPostgres extends ChangeStopsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class WatchInPostgres extends WatchContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class PasskeysInPostgres extends PasskeysContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class ClosingsInPostgres extends ClosingsContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class HistoryInPostgres extends HistoryContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }

    @Nested
    class HistoryFiltersInPostgres extends HistoryFilterContract {
        @Override
        protected Stored stored() {
            return stored;
        }
    }
}
