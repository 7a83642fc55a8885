package io.cardkeep.web.people;

import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.web.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How inviting a person ended, as its page says it. */
sealed interface Inviting {
    record Invited(Flash told) implements Inviting {}

    /**
     * Something typed will not do.
     *
     * @param message key of what to say at the field
     */
    record Unfit(String field, String message) implements Inviting {}

    /** Throws ResponseStatusException where a page of its own says why. */
    static Inviting of(InvitePerson.Outcome outcome) {
        return switch (outcome) {
            case InvitePerson.Outcome.Invited(var _, String email) -> new Invited(Flash.done("people.invited", email));
            case InvitePerson.Outcome.NameUnfit() -> new Unfit("name", "people.name-unfit");
            case InvitePerson.Outcome.AddressUnfit() -> new Unfit("email", "people.address-unfit");
            case InvitePerson.Outcome.NumberUnfit() -> new Unfit("employeeNumber", "people.number-unfit");
            case InvitePerson.Outcome.AddressTaken(), InvitePerson.Outcome.JoinedBefore() ->
                new Unfit("email", "people.address-taken");
            case InvitePerson.Outcome.MoreThanYours() -> new Unfit("role", "people.more-than-yours");
            case InvitePerson.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case InvitePerson.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
