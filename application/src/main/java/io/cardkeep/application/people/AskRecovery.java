package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Recovery;

/** Asking that somebody who lost every way in is let in anew, and not wanting it any more. They are told at once. */
public final class AskRecovery {
    private static final int LONGEST_NOTE = 500;

    private final People people;
    private final Recoveries recoveries;
    private final Notices notices;
    private final Chronicle chronicle;

    public AskRecovery(People people, Recoveries recoveries, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.recoveries = recoveries;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /**
     * Asks; nothing is taken from anybody before a second person agrees.
     *
     * @param note how the actor made sure that it is them, 1 to 500 characters
     */
    public Outcome ask(Actor actor, PersonId id, String note) {
        Draft draft = chronicle.draft(actor, PeopleAction.ASK_RECOVERY);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found found when found.is(actor) -> draft.refused("own-account", new Outcome.Yourself());
            case Managed.Found(var person) -> ask(actor, person, note.strip(), draft);
        };
    }

    /** It is not wanted any more, whoever asked: this only ever keeps an account as it is. */
    public Outcome withdraw(Actor actor, PersonId id) {
        Draft draft = chronicle.draft(actor, PeopleAction.WITHDRAW_RECOVERY);
        return switch (Managed.of(actor, id, people, draft)) {
            case Managed.NotAllowed() -> new Outcome.NotAllowed();
            case Managed.NotFound() -> new Outcome.NotFound();
            case Managed.Found(var person) ->
                recoveries.withdraw(person.company(), id, draft.copy().ends(DONE))
                        ? new Outcome.Withdrawn(person.name())
                        : draft.refused("not-found", new Outcome.NotFound());
        };
    }

    private Outcome ask(Actor actor, Person person, String note, Draft draft) {
        if (!actor.role().covers(person.role())) {
            return draft.refused("more-than-own-rights", new Outcome.MoreThanYours());
        }
        if (!person.active()) {
            return draft.refused("inactive-account", new Outcome.NotActive());
        }
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            return new Outcome.NoteUnfit();
        }
        recoveries.ask(
                new Recovery(person.company(), person.id(), actor.person(), note, chronicle.now()),
                draft.with("note", note).ends(DONE));
        notices.send(new Notice.RecoveryAsked(person, actor.name(), chronicle.now()));
        return new Outcome.Asked(person.name());
    }

    public sealed interface Outcome {
        record Asked(String name) implements Outcome {}

        record Withdrawn(String name) implements Outcome {}

        /** Empty, or longer than 500 characters. */
        record NoteUnfit() implements Outcome {}

        record Yourself() implements Outcome {}

        /** Access that ended is given back, not recovered. */
        record NotActive() implements Outcome {}

        /** Their role allows something that the actor's does not. */
        record MoreThanYours() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
