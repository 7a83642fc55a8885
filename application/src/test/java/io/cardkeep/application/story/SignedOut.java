package io.cardkeep.application.story;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers who was signed out everywhere; each person has one session of their own id. */
public final class SignedOut implements Sessions {
    private final List<PersonId> people = new ArrayList<>();

    @Override
    public List<Open> of(PersonId person) {
        return List.of(new Open(person.value(), "Android", "10.4.1.20", Instant.EPOCH, Instant.EPOCH));
    }

    @Override
    public boolean end(PersonId person, UUID session) {
        return person.value().equals(session);
    }

    @Override
    public void endOthers(PersonId person, UUID kept) {
        people.add(person);
    }

    @Override
    public void endAll(PersonId person) {
        people.add(person);
    }

    public List<PersonId> people() {
        return people;
    }
}
