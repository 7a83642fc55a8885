package io.cardkeep.domain.history;

import java.util.UUID;

/** An entry's id: a UUID of version 7 (RFC 9562), so that ids ascend with time. */
public record HistoryEntryId(UUID value) {}
