package io.cardkeep.domain.history;

import java.util.List;

/** A page of entries, newest first, and whether there are newer and older ones. */
public record HistoryPage(List<HistoryEntry> entries, boolean hasNewer, boolean hasOlder) {
    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
