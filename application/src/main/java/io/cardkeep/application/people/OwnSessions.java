package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Sessions;
import java.util.List;
import java.util.UUID;

/** Where somebody is signed in themself, and ending it there. It only ever takes access away, so nothing is asked first. */
public final class OwnSessions {
    private final Sessions sessions;
    private final Chronicle chronicle;

    public OwnSessions(Sessions sessions, Chronicle chronicle) {
        this.sessions = sessions;
        this.chronicle = chronicle;
    }

    /** The actor's, the one used last first. */
    public List<Sessions.Open> list(Actor actor) {
        return sessions.of(actor.person());
    }

    /** Ends one of the actor's. */
    public Outcome end(Actor actor, UUID session) {
        Draft draft = chronicle.draft(actor, SignInAction.END_SESSION);
        if (!sessions.end(actor.person(), session)) {
            return draft.refused("not-found", new Outcome.NotFound());
        }
        chronicle.record(draft.ends(DONE));
        return new Outcome.Ended();
    }

    /** Ends all of the actor's but the one at hand. */
    public Outcome endOthers(Actor actor, UUID kept) {
        sessions.endOthers(actor.person(), kept);
        chronicle.record(chronicle
                .draft(actor, SignInAction.END_SESSION)
                .with("others", "all")
                .ends(DONE));
        return new Outcome.Ended();
    }

    public sealed interface Outcome {
        record Ended() implements Outcome {}

        /** It had ended before, or is another's. */
        record NotFound() implements Outcome {}
    }
}
