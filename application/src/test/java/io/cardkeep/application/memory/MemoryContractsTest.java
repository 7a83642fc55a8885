package io.cardkeep.application.memory;

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
import org.junit.jupiter.api.Nested;

/** The stories' store keeps the same contracts as the database's adapter. */
final class MemoryContractsTest {
    private static final Stored MEMORY = new Memory();

    @Nested
    final class Accounts extends CardAccountsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class People extends PeopleContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class SetUpLinks extends SetUpLinksContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class AuthenticatorAppsInMemory extends AuthenticatorAppsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class FailedSignInsInMemory extends FailedSignInsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class RecoveriesInMemory extends RecoveriesContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Guesses extends PasswordGuessesContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Passkeys extends PasskeysContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Cards extends CardsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Transactions extends CardTransactionsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Resets extends PinResetsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class ResetLists extends PinResetListsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class FirstPins extends FirstPinProposalsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Outages extends OutagesContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Challenges extends SealingChallengesContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Journal extends InstructionsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Settlements extends SettlementContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class JournalTerms extends TermsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class NewThings extends NewThingsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Stops extends ChangeStopsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Watches extends WatchContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class Closing extends ClosingsContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class TheHistory extends HistoryContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }

    @Nested
    final class HistoryFilters extends HistoryFilterContract {
        @Override
        protected Stored stored() {
            return MEMORY;
        }
    }
}
