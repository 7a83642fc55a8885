package io.cardkeep.web.history;

import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.CardkeepServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Entries on one card that no other test uses, so that its filter shows them alone. */
final class TestEntries {
    private static final AtomicLong NEXT = new AtomicLong();
    private static final Instant BEGIN = Instant.parse("2026-11-20T04:30:00Z");

    final String card = "EKCTEST" + NEXT.incrementAndGet();
    private final CardkeepServer server;
    private final Person holder;

    TestEntries(CardkeepServer server, Person holder) {
        this.server = server;
        this.holder = holder;
    }

    /** An entry one second after the one before, done by the card's holder. */
    HistoryEntry add(Action action, Outcome outcome, Map<String, String> details, Touch... more) {
        List<Touch> touches = new ArrayList<>(List.of(
                new Touch(Touch.Kind.CARD, card, "4312"),
                new Touch(Touch.Kind.HOLDER, holder.id().value().toString(), holder.name())));
        touches.addAll(List.of(more));
        long number = NEXT.incrementAndGet();
        HistoryEntry entry = new HistoryEntry(
                new HistoryEntryId(new UUID(0x019ab000_00007000L, 0x8000_000000000000L | number)),
                holder.company(),
                BEGIN.plusSeconds(number),
                new Who(holder.id().value(), holder.name(), holder.role().name()),
                new Origin("10.4.1.20"),
                action,
                outcome,
                touches,
                new TreeMap<>(details));
        server.bean(History.class).record(entry);
        return entry;
    }
}
