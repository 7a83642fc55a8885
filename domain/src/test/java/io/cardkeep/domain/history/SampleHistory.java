package io.cardkeep.domain.history;

import static io.cardkeep.domain.Samples.NOW;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new company's history, without the entry of its account, and entries recorded in it. */
final class SampleHistory {
    final SampleCompany company;
    private final Stored stored;

    SampleHistory(Stored stored) {
        this.stored = stored;
        company = new SampleCompany(stored);
    }

    /** An entry that is recorded, one second after the one before. */
    HistoryEntry recorded(Action action, Touch... touches) {
        return recorded(NOW.plusSeconds(Samples.number()), Who.SYSTEM, action, Outcome.DONE, touches);
    }

    HistoryEntry recorded(Instant at, Who who, Action action, Outcome outcome, Touch... touches) {
        HistoryEntry entry = new HistoryEntry(
                new HistoryEntryId(Samples.id()),
                company.id(),
                at,
                who,
                new Origin("10.4.1.20"),
                action,
                outcome,
                List.of(touches),
                new TreeMap<>());
        stored.history().record(entry);
        return entry;
    }

    HistoryFilter all() {
        return between(NOW, null);
    }

    HistoryFilter between(@Nullable Instant from, @Nullable Instant to) {
        return new HistoryFilter(company.id(), null, from, to, null, NOT_THE_ACCOUNT, null, Set.of());
    }

    HistoryFilter by(String who) {
        return new HistoryFilter(company.id(), null, null, null, who, NOT_THE_ACCOUNT, null, Set.of());
    }

    HistoryFilter of(Action... actions) {
        return new HistoryFilter(company.id(), null, null, null, null, Set.of(actions), null, Set.of());
    }

    HistoryFilter on(String card) {
        return new HistoryFilter(company.id(), null, null, null, null, Set.of(), card, Set.of());
    }

    HistoryFilter ending(Outcome... outcomes) {
        return new HistoryFilter(company.id(), null, null, null, null, NOT_THE_ACCOUNT, null, Set.of(outcomes));
    }

    HistoryFilter concerning(UUID person) {
        return new HistoryFilter(company.id(), person, null, null, null, Set.of(), null, Set.of());
    }

    List<HistoryEntry> found(HistoryFilter filter) {
        return stored.history().page(filter, null, 200).entries();
    }

    List<HistoryEntry> exported(HistoryFilter filter) throws IOException {
        List<HistoryEntry> entries = new ArrayList<>();
        long count = stored.history().export(filter, entries::add);
        if (count != entries.size()) {
            throw new AssertionError("It pushed " + entries.size() + " and said " + count + ".");
        }
        return entries;
    }

    private static final Set<Action> NOT_THE_ACCOUNT =
            Set.of(PinAction.SET, PinResetAction.ASK, PinResetAction.APPROVE, CardAction.LOCK, CardAction.BLOCK);
}
