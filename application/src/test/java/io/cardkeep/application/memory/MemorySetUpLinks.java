package io.cardkeep.application.memory;

import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.Person;
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
    private final Map<String, SetUpLink> all = new HashMap<>();

    MemorySetUpLinks(Object lock, MemoryPeople people) {
        this.lock = lock;
        this.people = people;
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
    public boolean use(
            String tokenHash, Person person, @Nullable Long expectedVersion, Instant now, HistoryEntry entry) {
        synchronized (lock) {
            boolean used = find(tokenHash, now)
                    .filter(link -> link.person() == null
                            ? people.add(person, null, entry)
                            : link.person().equals(person.id()) && changed(person, expectedVersion, entry))
                    .map(link -> {
                        if (link.person() == null) {
                            people.setUpBy(link.company(), person.id(), now);
                        }
                        return true;
                    })
                    .orElse(false);
            if (used) {
                all.remove(tokenHash);
            }
            return used;
        }
    }

    private boolean changed(Person person, @Nullable Long expectedVersion, HistoryEntry entry) {
        boolean expected = expectedVersion != null
                && people.find(person.company(), person.id()).stream()
                        .anyMatch(known -> known.version() == expectedVersion);
        return expected && people.change(person, null, entry);
    }
}
