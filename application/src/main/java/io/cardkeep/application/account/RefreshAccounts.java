package io.cardkeep.application.account;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;

/** Asks EnKash for the figures of every known account. */
public final class RefreshAccounts {
    public RefreshAccounts(CardAccounts accounts, AccountLookup lookup, Chronicle chronicle) {}

    /**
     * Asks for all accounts of a company.
     *
     * @return how many accounts EnKash could not be read for */
    public int run(CompanyId company) {
        return io.cardkeep.application.Unfilled.<Integer>in("run");
    }
}
