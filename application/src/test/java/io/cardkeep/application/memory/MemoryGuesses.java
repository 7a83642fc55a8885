package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wrong passwords, counted in memory. */
public final class MemoryGuesses implements PasswordGuesses {
    private final Object lock;
    private final Map<PersonId, Count> all = new HashMap<>();

    MemoryGuesses(Object lock) {
        this.lock = lock;
    }

    @Override
    public boolean areStopped(CompanyId company, PersonId person, Instant now) {
        synchronized (lock) {
            Count count = all.getOrDefault(person, Count.NONE);
            return count.stopped(now);
        }
    }

    @Override
    public Counted wrong(CompanyId company, PersonId person, Instant now) {
        synchronized (lock) {
            Count before = all.getOrDefault(person, Count.NONE);
            Count after = before.next(now);
            all.put(person, after);
            if (!before.stopped(now) && after.stopped(now)) {
                return Counted.STOPS;
            }
            return after.wrong() == 1 ? Counted.FIRST : Counted.ANOTHER;
        }
    }

    @Override
    public void right(CompanyId company, PersonId person) {
        synchronized (lock) {
            all.remove(person);
        }
    }

    private record Count(int wrong, @Nullable Instant until) {
        private static final Count NONE = new Count(0, null);

        private boolean stopped(Instant now) {
            return until != null && now.isBefore(until);
        }

        private Count next(Instant now) {
            int count = until != null && !stopped(now) ? 1 : wrong + 1;
            return new Count(count, count == MOST ? now.plus(STOPPED_FOR) : stopped(now) ? until : null);
        }
    }
}
