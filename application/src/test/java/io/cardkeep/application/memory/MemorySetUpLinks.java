package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Set-up links in memory. */
public final class MemorySetUpLinks implements SetUpLinks {
    private final Object lock;
    private final MemoryPeople people;
    private final MemoryPasskeys passkeys;
    private final Map<String, SetUpLink> all = new HashMap<>();

    MemorySetUpLinks(Object lock, MemoryPeople people, MemoryPasskeys passkeys) {
        this.lock = lock;
        this.people = people;
        this.passkeys = passkeys;
    }

    @Override
    public void add(SetUpLink link) {
        synchronized (lock) {
            all.values()
                    .removeIf(known ->
                            known.company().equals(link.company()) && Objects.equals(known.person(), link.person()));
            all.put(link.tokenHash(), link);
        }
    }

    @Override
    public Optional<SetUpLink> find(String tokenHash, Instant now) {
        synchronized (lock) {
            return Optional.ofNullable(all.get(tokenHash)).filter(link -> now.isBefore(link.expiresAt()));
        }
    }

    @Override
    public boolean use(String tokenHash, Joined joined, Instant now, HistoryEntry entry) {
        synchronized (lock) {
            Optional<SetUpLink> open = find(tokenHash, now);
            boolean used = open.isPresent() && free(joined.passkey()) && written(open.get(), joined, now, entry);
            if (used && joined.passkey() != null) {
                passkeys.take(joined.passkey());
            }
            if (used) {
                all.remove(tokenHash);
            }
            return used;
        }
    }

    @Override
    public void close(CompanyId company, PersonId person) {
        synchronized (lock) {
            all.values().removeIf(link -> link.company().equals(company) && person.equals(link.person()));
        }
    }

    private boolean free(@Nullable Passkey passkey) {
        return passkey == null || passkeys.find(passkey.credential().id()).isEmpty();
    }

    private boolean written(SetUpLink link, Joined joined, Instant now, HistoryEntry entry) {
        Person person = joined.person();
        if (link.person() != null) {
            return link.person().equals(person.id()) && changed(person, joined.expectedVersion(), entry);
        }
        boolean added = people.add(person, null, entry);
        if (added) {
            people.setUpBy(link.company(), person.id(), now);
        }
        return added;
    }

    private boolean changed(Person person, @Nullable Long expectedVersion, HistoryEntry entry) {
        boolean expected = expectedVersion != null
                && people.find(person.company(), person.id()).stream()
                        .anyMatch(known -> known.version() == expectedVersion);
        return expected && people.change(person, null, entry);
    }
}
