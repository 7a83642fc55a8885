package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;

/** Letting a kind of change on again that was stopped because EnKash's answers to it could not be read. */
public final class ReleaseChanges {
    private final ChangeStops stops;
    private final Journal journal;

    public ReleaseChanges(ChangeStops stops, Journal journal) {
        this.stops = stops;
        this.journal = journal;
    }

    /** Lets it on, for who may close changes by hand; the count of unreadable answers begins anew. */
    public Result release(Actor actor, InstructionKind kind) {
        Draft draft = journal.draft(actor, JournalAction.RELEASE_CHANGES).with("change", kind.name());
        if (!actor.may(Permission.CLOSE_INSTRUCTIONS)) {
            draft.refused("not-allowed");
            return new Result.NotAllowed();
        }
        if (stops.release(actor.company(), kind, draft.ends(Outcome.DONE))) {
            return new Result.Released();
        }
        draft.refused("not-stopped");
        return new Result.NotStopped();
    }

    public sealed interface Result {
        record Released() implements Result {}

        /** Somebody else let it on, or it never was stopped. */
        record NotStopped() implements Result {}

        record NotAllowed() implements Result {}
    }
}
