package io.cardkeep.domain.history;

import io.cardkeep.domain.company.CompanyId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the history: who did what, when, from where, with what outcome, and every thing it touches. It is written
 * once and never changed, and carries no secret.
 *
 * @param at to the microsecond, which is what the database keeps
 * @param details what else matters, by name: a reason, a policy version, a count; never a secret
 */
public record HistoryEntry(
        HistoryEntryId id,
        CompanyId company,
        Instant at,
        Who who,
        Origin origin,
        Action action,
        Outcome outcome,
        List<Touch> touches,
        SortedMap<String, String> details) {

    /** The version of the canonical byte form that new entries are written in. */
    public static final int CANONICAL_VERSION = 1;

    public HistoryEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        touches = List.copyOf(touches);
        SortedMap<String, String> kept = new TreeMap<>(details);
        kept.replaceAll((name, value) -> KeepableText.of(value));
        details = Collections.unmodifiableSortedMap(kept);
    }
}
