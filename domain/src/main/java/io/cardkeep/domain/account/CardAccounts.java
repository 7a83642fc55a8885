package io.cardkeep.domain.account;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.List;
import java.util.Optional;

/** The card accounts this installation was told of. EnKash has no call that lists them. Each method is one transaction. */
public interface CardAccounts {
    /** All accounts of a company by id; a company has few, so at most 500 are answered. */
    List<CardAccount> of(CompanyId company);

    Optional<CardAccount> find(CompanyId company, CardAccountId id);

    /** Stores a new account with its entry; answers false and stores nothing when the account is already known. */
    boolean add(CardAccount account, HistoryEntry entry);

    /** Stores what EnKash just said of a known account. */
    void refresh(CardAccount account);
}
