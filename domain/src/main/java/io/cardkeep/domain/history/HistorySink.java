package io.cardkeep.domain.history;

import java.io.IOException;

/** Takes exported entries one by one, in order. */
@FunctionalInterface
public interface HistorySink {
    /** Takes the next entry; throws IOException when the reader has gone, and the export then stops. */
    void accept(HistoryEntry entry) throws IOException;
}
