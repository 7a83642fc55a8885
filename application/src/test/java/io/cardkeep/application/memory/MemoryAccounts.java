package io.cardkeep.application.memory;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Card accounts in memory. */
public final class MemoryAccounts implements CardAccounts {
    private final Object lock;
    private final MemoryHistory history;
    private final List<CardAccount> all = new ArrayList<>();

    MemoryAccounts(Object lock, MemoryHistory history) {
        this.lock = lock;
        this.history = history;
    }

    @Override
    public List<CardAccount> of(CompanyId company) {
        synchronized (lock) {
            return all.stream()
                    .filter(account -> account.company().equals(company))
                    .sorted(Comparator.comparing(account -> account.id().value()))
                    .toList();
        }
    }

    @Override
    public Optional<CardAccount> find(CompanyId company, CardAccountId id) {
        return of(company).stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public boolean add(CardAccount account, HistoryEntry entry) {
        synchronized (lock) {
            if (find(account.company(), account.id()).isPresent()) {
                return false;
            }
            all.add(account);
            history.record(entry);
            return true;
        }
    }

    /** Stores an account that EnKash opened, unless it is known. */
    void put(CardAccount account) {
        if (find(account.company(), account.id()).isEmpty()) {
            all.add(account);
        }
    }

    @Override
    public void refresh(CardAccount account) {
        synchronized (lock) {
            all.replaceAll(known ->
                    known.company().equals(account.company()) && known.id().equals(account.id()) ? account : known);
        }
    }
}
