package io.cardkeep.persistence.people;

import io.cardkeep.domain.people.Person;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Writes a person within the caller's transaction. */
@Component
final class PersonWriter {
    private final PersonRows rows;
    private final EntityManager entities;

    PersonWriter(PersonRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /** False when the address is taken. Written at once, since what follows in the transaction refers to the person. */
    boolean add(Person person) {
        rows.oneByOne("person " + person.email());
        if (rows.isTaken(person.email())) {
            return false;
        }
        entities.persist(PersonRow.from(person));
        rows.flush();
        return true;
    }

    /** False when there is no such version of the person any more. */
    boolean change(Person person, long expectedVersion) {
        return rows.lock(person.id().value())
                .filter(row -> row.is(person.company(), expectedVersion))
                .map(row -> {
                    row.take(person);
                    return true;
                })
                .orElse(false);
    }
}
