package io.cardkeep.application.memory;

import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistoryPage;
import io.cardkeep.domain.history.HistorySink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history in memory. */
public final class MemoryHistory implements History {
    private static final Comparator<HistoryEntry> OLDEST_FIRST = Comparator.comparing(HistoryEntry::at)
            .thenComparing(entry -> entry.id().value().toString());

    private final Object lock;
    private final List<HistoryEntry> entries = new ArrayList<>();

    MemoryHistory(Object lock) {
        this.lock = lock;
    }

    /** Every entry in the order in which they were written. */
    public List<HistoryEntry> all() {
        synchronized (lock) {
            return List.copyOf(entries);
        }
    }

    @Override
    public void record(HistoryEntry entry) {
        synchronized (lock) {
            entries.add(entry);
        }
    }

    @Override
    public HistoryPage page(HistoryFilter filter, @Nullable HistoryCursor cursor, int size) {
        List<HistoryEntry> newestFirst = matching(filter).reversed();
        if (cursor == null) {
            return page(newestFirst, 0, Math.min(size, newestFirst.size()));
        }
        int from = (int)
                newestFirst.stream().filter(entry -> isNewer(entry, cursor)).count();
        int past = (int)
                newestFirst.stream().filter(entry -> !isOlder(entry, cursor)).count();
        return cursor.forward()
                ? page(newestFirst, past, Math.min(past + size, newestFirst.size()))
                : page(newestFirst, Math.max(0, from - size), from);
    }

    private static HistoryPage page(List<HistoryEntry> all, int from, int to) {
        return new HistoryPage(all.subList(from, to), from > 0, to < all.size());
    }

    @Override
    public long export(HistoryFilter filter, HistorySink sink) throws IOException {
        List<HistoryEntry> matching = matching(filter);
        for (HistoryEntry entry : matching) {
            sink.accept(entry);
        }
        return matching.size();
    }

    private List<HistoryEntry> matching(HistoryFilter filter) {
        synchronized (lock) {
            MemoryHistorySearch search = new MemoryHistorySearch(filter, entries);
            return entries.stream().filter(search::matches).sorted(OLDEST_FIRST).toList();
        }
    }

    private static boolean isNewer(HistoryEntry entry, HistoryCursor cursor) {
        return compare(entry, cursor) > 0;
    }

    private static boolean isOlder(HistoryEntry entry, HistoryCursor cursor) {
        return compare(entry, cursor) < 0;
    }

    private static int compare(HistoryEntry entry, HistoryCursor cursor) {
        int byTime = entry.at().compareTo(cursor.at());
        return byTime != 0
                ? byTime
                : entry.id().value().toString().compareTo(cursor.id().value().toString());
    }
}
