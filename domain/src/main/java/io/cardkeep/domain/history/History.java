package io.cardkeep.domain.history;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The history. Nothing here changes or removes an entry, and the database's application role could not. */
public interface History {
    /** Writes one entry in a transaction of its own, for acts that change nothing else. */
    void record(HistoryEntry entry);

    /**
     * A keyset page, newest first.
     *
     * @param cursor null for the newest page
     * @param size 1 to 200
     */
    HistoryPage page(HistoryFilter filter, @Nullable HistoryCursor cursor, int size);

    /**
     * Pushes every matching entry, oldest first, from a read-only cursor; memory stays flat whatever the count.
     *
     * @return how many entries were pushed
     */
    long export(HistoryFilter filter, HistorySink sink) throws IOException;
}
