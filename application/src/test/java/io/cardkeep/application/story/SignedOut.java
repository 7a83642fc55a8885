package io.cardkeep.application.story;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Sessions;
import java.util.ArrayList;
import java.util.List;

/** Remembers who was signed out everywhere. */
public final class SignedOut implements Sessions {
    private final List<PersonId> people = new ArrayList<>();

    @Override
    public void endAll(PersonId person) {
        people.add(person);
    }

    public List<PersonId> people() {
        return people;
    }
}
