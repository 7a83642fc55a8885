package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.RecoveryCodes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Recovery codes in memory. */
public final class MemoryRecoveryCodes implements RecoveryCodes {
    private final Object lock;
    private final MemoryHistory history;
    private final Map<Owner, Set<String>> all = new HashMap<>();

    MemoryRecoveryCodes(Object lock, MemoryHistory history) {
        this.lock = lock;
        this.history = history;
    }

    @Override
    public int left(CompanyId company, PersonId person) {
        synchronized (lock) {
            return all.getOrDefault(new Owner(company, person), Set.of()).size();
        }
    }

    @Override
    public void replace(CompanyId company, PersonId person, List<String> hashes, HistoryEntry entry) {
        synchronized (lock) {
            keep(company, person, hashes);
            history.record(entry);
        }
    }

    @Override
    public OptionalInt use(CompanyId company, PersonId person, String hash) {
        synchronized (lock) {
            boolean used = all.getOrDefault(new Owner(company, person), new HashSet<>())
                    .remove(hash);
            return used ? OptionalInt.of(left(company, person)) : OptionalInt.empty();
        }
    }

    /** Within the caller's lock. */
    void keep(CompanyId company, PersonId person, List<String> hashes) {
        all.put(new Owner(company, person), new HashSet<>(hashes));
    }

    private record Owner(CompanyId company, PersonId person) {}
}
