package io.cardkeep.application.transaction;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.CardTransactions;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Brings the accounts' latest transactions from EnKash. */
public final class FetchTransactions {
    /** Long enough for a pending one to be settled. */
    private static final Duration AGAIN = Duration.ofDays(10);

    private static final Duration AT_FIRST = Duration.ofDays(90);
    private static final int MOST = 2_000;

    private final CardAccounts accounts;
    private final TransactionFeed feed;
    private final CardTransactions transactions;
    private final Chronicle chronicle;

    public FetchTransactions(
            CardAccounts accounts, TransactionFeed feed, CardTransactions transactions, Chronicle chronicle) {
        this.accounts = accounts;
        this.feed = feed;
        this.transactions = transactions;
        this.chronicle = chronicle;
    }

    /** Brings what is new; answers how many accounts EnKash could not be read for. */
    public int run(CompanyId company) {
        boolean first = transactions.list(company, null, null, null, 1).isEmpty();
        Instant since = chronicle.now().minus(first ? AT_FIRST : AGAIN);
        int unread = 0;
        for (CardAccount account : accounts.of(company)) {
            if (feed.since(account, since, MOST) instanceof Reading.Read<List<CardTransaction>>(var found)) {
                transactions.store(found);
            } else {
                unread++;
            }
        }
        return unread;
    }
}
