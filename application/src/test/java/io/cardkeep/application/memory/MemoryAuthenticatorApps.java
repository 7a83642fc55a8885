package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Authenticator apps in memory. */
public final class MemoryAuthenticatorApps implements AuthenticatorApps {
    private final Object lock;
    private final MemoryRecoveryCodes codes;
    private final MemoryHistory history;
    private final Map<PersonId, AuthenticatorApp> all = new HashMap<>();

    MemoryAuthenticatorApps(Object lock, MemoryRecoveryCodes codes, MemoryHistory history) {
        this.lock = lock;
        this.codes = codes;
        this.history = history;
    }

    @Override
    public Optional<AuthenticatorApp> of(CompanyId company, PersonId person) {
        synchronized (lock) {
            return Optional.ofNullable(all.get(person))
                    .filter(app -> app.company().equals(company));
        }
    }

    @Override
    public void add(AuthenticatorApp app, List<String> hashes, HistoryEntry entry) {
        synchronized (lock) {
            all.put(app.person(), app);
            codes.keep(app.company(), app.person(), hashes);
            history.record(entry);
        }
    }

    @Override
    public boolean used(AuthenticatorApp app, long step) {
        synchronized (lock) {
            AuthenticatorApp known = all.get(app.person());
            if (known == null || !known.seed().equals(app.seed()) || known.lastStep() >= step) {
                return false;
            }
            all.put(
                    app.person(),
                    new AuthenticatorApp(known.company(), known.person(), known.seed(), known.addedAt(), step));
            return true;
        }
    }

    @Override
    public boolean remove(CompanyId company, PersonId person, HistoryEntry entry) {
        synchronized (lock) {
            boolean removed = of(company, person).isPresent();
            if (removed) {
                forget(company, person);
                history.record(entry);
            }
            return removed;
        }
    }

    /** Within the caller's lock. */
    void forget(CompanyId company, PersonId person) {
        all.remove(person);
        codes.keep(company, person, List.of());
    }
}
