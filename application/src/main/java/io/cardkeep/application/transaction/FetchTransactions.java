package io.cardkeep.application.transaction;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.transaction.CardTransactions;
import io.cardkeep.domain.transaction.TransactionFeed;

/** Brings the accounts' latest transactions from EnKash. */
public final class FetchTransactions {
    public FetchTransactions(
            CardAccounts accounts, TransactionFeed feed, CardTransactions transactions, Chronicle chronicle) {}

    /** Brings what is new; answers how many accounts EnKash could not be read for. */
    public int run(CompanyId company) {
        return io.cardkeep.application.Unfilled.<Integer>in("run");
    }
}
