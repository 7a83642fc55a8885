package io.cardkeep.application.memory;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.InstructionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Counts unreadable answers in memory. */
public final class MemoryStops implements ChangeStops {
    private final Object lock;
    private final MemoryHistory history;
    private final Map<Key, Integer> counts = new HashMap<>();
    private final Map<Key, ChangeStop> stops = new HashMap<>();
    private final Set<Key> untold = new HashSet<>();

    MemoryStops(Object lock, MemoryHistory history) {
        this.lock = lock;
        this.history = history;
    }

    Optional<ChangeStop> find(CompanyId company, InstructionKind kind) {
        return Optional.ofNullable(stops.get(new Key(company, kind)));
    }

    void read(Effect.AnswerRead read) {
        Key key = new Key(read.company(), read.kind());
        if (!stops.containsKey(key)) {
            counts.remove(key);
        }
    }

    void count(Effect.AnswerUnreadable unreadable) {
        Key key = new Key(unreadable.company(), unreadable.kind());
        if (counts.merge(key, 1, Integer::sum) == ChangeStop.AFTER) {
            stops.put(key, new ChangeStop(unreadable.kind(), unreadable.at()));
            untold.add(key);
            history.record(unreadable.ifStopped());
        }
    }

    @Override
    public List<ChangeStop> of(CompanyId company) {
        synchronized (lock) {
            return stops.entrySet().stream()
                    .filter(each -> each.getKey().company().equals(company))
                    .map(Map.Entry::getValue)
                    .sorted(Comparator.comparing(ChangeStop::since))
                    .toList();
        }
    }

    @Override
    public boolean release(CompanyId company, InstructionKind kind, HistoryEntry entry) {
        synchronized (lock) {
            Key key = new Key(company, kind);
            boolean stopped = stops.remove(key) != null;
            if (stopped) {
                counts.remove(key);
                untold.remove(key);
                history.record(entry);
            }
            return stopped;
        }
    }

    @Override
    public List<Untold> takeUntold() {
        synchronized (lock) {
            List<Untold> taken = untold.stream()
                    .map(key -> new Untold(key.company(), Objects.requireNonNull(stops.get(key))))
                    .toList();
            untold.clear();
            return taken;
        }
    }

    private record Key(CompanyId company, InstructionKind kind) {}
}
