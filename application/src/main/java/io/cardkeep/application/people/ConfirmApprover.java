package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.PersonId;

/** A second person confirms that an invited admin may decide what their inviter asked for or had a hand in. */
public final class ConfirmApprover {
    public ConfirmApprover(People people, Chronicle chronicle) {}

    public Outcome confirm(Actor actor, PersonId person) {
        return io.cardkeep.application.Unfilled.in("confirm");
    }

    public sealed interface Outcome {
        record Confirmed(String name) implements Outcome {}

        record AlreadyConfirmed(String name) implements Outcome {}

        /** They hold no right to decide, or are not active. */
        record NoApprover(String name) implements Outcome {}

        record Yourself() implements Outcome {}

        /** Who invited cannot be the second person. */
        record InvitedByYou(String name) implements Outcome {}

        /** The actor's own right waits to be confirmed, and somebody else's does not. */
        record YoursIsNotConfirmed() implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
