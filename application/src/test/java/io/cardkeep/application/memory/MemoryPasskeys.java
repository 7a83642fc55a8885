package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Passkeys in memory. */
public final class MemoryPasskeys implements Passkeys {
    private final Object lock;
    private final MemoryPeople people;
    private final MemoryHistory history;
    private final Map<PasskeyId, Passkey> all = new LinkedHashMap<>();

    MemoryPasskeys(Object lock, MemoryPeople people, MemoryHistory history) {
        this.lock = lock;
        this.people = people;
        this.history = history;
    }

    @Override
    public Optional<Passkey> find(String credential) {
        synchronized (lock) {
            return all.values().stream()
                    .filter(passkey -> passkey.credential().id().equals(credential))
                    .findFirst();
        }
    }

    @Override
    public List<Passkey> of(CompanyId company, PersonId person) {
        synchronized (lock) {
            return all.values().stream()
                    .filter(passkey -> passkey.company().equals(company)
                            && passkey.person().equals(person))
                    .toList();
        }
    }

    @Override
    public Set<PersonId> owners(CompanyId company, Collection<PersonId> people) {
        return people.stream().filter(person -> !of(company, person).isEmpty()).collect(Collectors.toSet());
    }

    /** Stores one whose credential is free, within the caller's lock. */
    void take(Passkey passkey) {
        all.put(passkey.id(), passkey);
    }

    void forget(PersonId person) {
        all.values().removeIf(passkey -> passkey.person().equals(person));
    }

    @Override
    public Adding add(Passkey passkey, HistoryEntry entry) {
        synchronized (lock) {
            if (of(passkey.company(), passkey.person()).size() >= MOST) {
                return Adding.TOO_MANY;
            }
            if (find(passkey.credential().id()).isPresent()) {
                return Adding.KNOWN_ALREADY;
            }
            all.put(passkey.id(), passkey);
            history.record(entry);
            return Adding.ADDED;
        }
    }

    @Override
    public boolean used(Passkey passkey, long signatures, Instant at) {
        synchronized (lock) {
            Passkey known = all.get(passkey.id());
            long before = known == null ? 0 : known.credential().signatures();
            if (known == null || (signatures <= before && (signatures != 0 || before != 0))) {
                return false;
            }
            Passkey.Credential credential = new Passkey.Credential(
                    known.credential().id(),
                    known.credential().attestation(),
                    signatures,
                    known.credential().transports());
            all.put(
                    known.id(),
                    new Passkey(
                            known.id(),
                            known.company(),
                            known.person(),
                            known.label(),
                            credential,
                            known.addedAt(),
                            at));
            return true;
        }
    }

    @Override
    public Removing remove(Passkey passkey, HistoryEntry entry) {
        synchronized (lock) {
            if (!all.containsKey(passkey.id())) {
                return Removing.GONE;
            }
            boolean hasPassword = people.find(passkey.company(), passkey.person())
                            .orElseThrow()
                            .passwordHash()
                    != null;
            if (!hasPassword && of(passkey.company(), passkey.person()).size() == 1) {
                return Removing.LAST_WAY_IN;
            }
            all.remove(passkey.id());
            history.record(entry);
            return Removing.REMOVED;
        }
    }
}
