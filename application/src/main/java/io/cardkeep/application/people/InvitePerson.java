package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import org.jspecify.annotations.Nullable;

/** Inviting a person of the company, and sending an invitation again. */
public final class InvitePerson {
    public InvitePerson(People people, SendInvitation invitations, Chronicle chronicle) {}

    public Outcome invite(Actor actor, NewPerson person) {
        return io.cardkeep.application.Unfilled.in("invite");
    }

    /** Sends a new link to somebody who has not joined yet; the old one no longer works. */
    public Outcome again(Actor actor, PersonId person) {
        return io.cardkeep.application.Unfilled.in("again");
    }

    /**
     * Who is invited.
     *
     * @param email where the invitation goes and what they sign in with
     * @param employeeNumber null when there is none
     */
    public record NewPerson(
            String name, String email, Role role, @Nullable String employeeNumber) {}

    public sealed interface Outcome {
        record Invited(PersonId id, String email) implements Outcome {}

        record NameUnfit() implements Outcome {}

        record AddressUnfit() implements Outcome {}

        record AddressTaken() implements Outcome {}

        /** They joined before. */
        record JoinedBefore() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
