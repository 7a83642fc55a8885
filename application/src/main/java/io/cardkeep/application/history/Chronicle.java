package io.cardkeep.application.history;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Begins the history's entries, and is where the use cases have their time and their ids from. */
public final class Chronicle {
    private final History history;
    private final People people;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /**
     * Writes for one installation.
     *
     * @param people name whom an entry touches
     * @param ids of version 7 (RFC 9562)
     * @param clock in microseconds, which is what the database keeps
     */
    public Chronicle(History history, People people, Supplier<UUID> ids, InstantSource clock) {
        this.history = history;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** A fresh id, for whatever is made. */
    public UUID newId() {
        return ids.get();
    }

    /** Begins an entry about what a person does. */
    public Draft draft(Actor actor, Action action) {
        return new Draft(this, people, new Draft.Subject(actor.company(), actor.who(), actor.origin(), action));
    }

    /** Begins an entry about what our own jobs do. */
    public Draft draft(CompanyId company, Action action) {
        return new Draft(this, people, new Draft.Subject(company, Who.SYSTEM, Origin.INTERNAL, action));
    }

    /** Begins an entry about what somebody does who is not signed in. */
    public Draft draft(CompanyId company, Origin origin, Action action) {
        return new Draft(this, people, new Draft.Subject(company, Who.NOBODY, origin, action));
    }

    /** Writes an entry that stands alone: an act that changes nothing else, or a refusal. */
    public void record(HistoryEntry entry) {
        history.record(entry);
    }
}
