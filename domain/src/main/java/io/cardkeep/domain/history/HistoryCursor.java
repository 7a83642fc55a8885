package io.cardkeep.domain.history;

import java.time.Instant;

/**
 * A place between two entries of the order "newest first, then id descending".
 *
 * @param forward true to read older entries than this place, false to read newer ones
 */
public record HistoryCursor(Instant at, HistoryEntryId id, boolean forward) {}
