package io.cardkeep.application.account;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import java.time.Instant;

/** Asks EnKash for the figures of every known account. */
public final class RefreshAccounts {
    private final CardAccounts accounts;
    private final AccountLookup lookup;
    private final Chronicle chronicle;

    public RefreshAccounts(CardAccounts accounts, AccountLookup lookup, Chronicle chronicle) {
        this.accounts = accounts;
        this.lookup = lookup;
        this.chronicle = chronicle;
    }

    /** Asks for all accounts of a company; answers how many of them could not be read. */
    public int run(CompanyId company) {
        int unread = 0;
        for (CardAccount account : accounts.of(company)) {
            Instant asOf = chronicle.now();
            if (lookup.details(company, account.id())
                    instanceof Reading.Read<AccountLookup.Details>(AccountLookup.Details details)) {
                accounts.refresh(Figures.of(account, details, asOf));
            } else {
                unread++;
            }
        }
        return unread;
    }
}
