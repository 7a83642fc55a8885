package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Sessions;

/** Signing somebody out everywhere; they may sign in again. */
public final class EndSessions {
    private final People people;
    private final Sessions sessions;
    private final Chronicle chronicle;

    public EndSessions(People people, Sessions sessions, Chronicle chronicle) {
        this.people = people;
        this.sessions = sessions;
        this.chronicle = chronicle;
    }

    /** Ends all of another person's, whatever their role. */
    public Outcome of(Actor actor, PersonId id) {
        Draft draft = chronicle.draft(actor, PeopleAction.END_SESSIONS);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found found when found.is(actor) -> draft.refused("own-sessions", new Outcome.Yourself());
            case Managed.Found(var person) -> {
                chronicle.record(draft.ends(DONE));
                sessions.endAll(id);
                yield new Outcome.Ended(person.name());
            }
        };
    }

    public sealed interface Outcome {
        record Ended(String name) implements Outcome {}

        /** Of one's own, one keeps the one at hand: see one's own settings. */
        record Yourself() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
