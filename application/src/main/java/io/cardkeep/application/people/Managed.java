package io.cardkeep.application.people;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import java.util.Optional;

/** Finds the person whom somebody would change, if they may change people at all. */
sealed interface Managed {
    record Found(Person person) implements Managed {
        boolean is(Actor actor) {
            return person.id().equals(actor.person());
        }
    }

    record NotAllowed() implements Managed {}

    record NotFound() implements Managed {}

    /** Writes a refusal down, and whom it was about. */
    static Managed of(Actor actor, PersonId id, People people, Draft draft) {
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            return draft.refused("not-allowed", new NotAllowed());
        }
        Optional<Person> found = people.find(actor.company(), id);
        found.ifPresent(draft::on);
        return found.<Managed>map(Found::new).orElseGet(() -> draft.refused("not-found", new NotFound()));
    }
}
