package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Recovery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recoveries that wait, in memory. */
public final class MemoryRecoveries implements Recoveries {
    private final Object lock;
    private final MemoryPeople people;
    private final MemoryPasskeys passkeys;
    private final MemoryAuthenticatorApps apps;
    private final MemoryHistory history;
    private final Map<PersonId, Recovery> all = new LinkedHashMap<>();

    MemoryRecoveries(
            Object lock,
            MemoryPeople people,
            MemoryPasskeys passkeys,
            MemoryAuthenticatorApps apps,
            MemoryHistory history) {
        this.lock = lock;
        this.apps = apps;
        this.people = people;
        this.passkeys = passkeys;
        this.history = history;
    }

    @Override
    public Optional<Recovery> find(CompanyId company, PersonId person, Instant since) {
        return waiting(company, since).stream()
                .filter(recovery -> recovery.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Recovery> waiting(CompanyId company, Instant since) {
        synchronized (lock) {
            return all.values().stream()
                    .filter(recovery -> recovery.company().equals(company))
                    .filter(recovery -> recovery.at().isAfter(since))
                    .toList();
        }
    }

    @Override
    public void ask(Recovery recovery, HistoryEntry entry) {
        synchronized (lock) {
            all.put(recovery.person(), recovery);
            history.record(entry);
        }
    }

    @Override
    public boolean withdraw(CompanyId company, PersonId person, HistoryEntry entry) {
        synchronized (lock) {
            boolean waited = find(company, person, Instant.EPOCH).isPresent();
            if (waited) {
                all.remove(person);
                history.record(entry);
            }
            return waited;
        }
    }

    @Override
    public People.Withdrawal carryOut(Person person, List<PersonTouch> touches, HistoryEntry entry) {
        synchronized (lock) {
            People.Withdrawal done = people.withdraw(person.withoutWaysIn(), person.role(), touches, entry);
            if (done == People.Withdrawal.WITHDRAWN) {
                forgetWaysIn(person);
            }
            return done;
        }
    }

    @Override
    public boolean carryOutAtConsole(Person person, PersonTouch touch, HistoryEntry entry) {
        synchronized (lock) {
            boolean changed = people.change(person.withoutWaysIn(), touch, entry);
            if (changed) {
                forgetWaysIn(person);
            }
            return changed;
        }
    }

    private void forgetWaysIn(Person person) {
        passkeys.forget(person.id());
        apps.forget(person.company(), person.id());
        all.remove(person.id());
    }
}
