package io.cardkeep.persistence.people;

import io.cardkeep.domain.people.ExternalIdentity;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
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

    /** False when the address or the identity is taken. Written at once, since what follows in the transaction refers to the person. */
    boolean add(Person person) {
        rows.oneByOne("person " + person.email());
        if (rows.isTaken(person.email()) || isKnownAsAnother(person)) {
            return false;
        }
        entities.persist(PersonRow.from(person));
        rows.flush();
        return true;
    }

    /** Whether anybody else holds a role that is kept, as nobody changes until the transaction ends. */
    boolean anyoneElseHolds(Role role, Person person) {
        String company = person.company().value();
        rows.oneByOne("last " + role + " of " + company);
        return rows.anyoneElseHolds(company, role.name(), person.id().value());
    }

    /** False when there is no such version of the person any more, or somebody else took the address or the identity. */
    boolean change(Person person, long expectedVersion) {
        rows.oneByOne("person " + person.email());
        return rows.lock(person.id().value())
                .filter(row -> row.is(person.company(), expectedVersion))
                .filter(row -> row.isAt(person.email()) || !rows.isTaken(person.email()))
                .filter(row -> !isKnownAsAnother(person))
                .map(row -> {
                    row.take(person);
                    return true;
                })
                .orElse(false);
    }

    /** Whether the single sign-on knows somebody else so, as nobody changes until the transaction ends. */
    private boolean isKnownAsAnother(Person person) {
        ExternalIdentity identity = person.identity();
        if (identity == null) {
            return false;
        }
        String company = person.company().value();
        rows.oneByOne("identity " + identity.issuer() + " " + identity.subject() + " of " + company);
        return rows.findByCompanyIdAndIdentityIssuerAndIdentitySubject(company, identity.issuer(), identity.subject())
                .filter(row -> !row.id().equals(person.id()))
                .isPresent();
    }
}
