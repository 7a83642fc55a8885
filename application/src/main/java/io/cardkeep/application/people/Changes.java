package io.cardkeep.application.people;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.people.Person;
import java.util.Objects;

/** What differs between a person as they were and as they shall be. */
record Changes(Person before, Person after) {
    static Changes between(Person before, Person after) {
        return new Changes(before, after);
    }

    boolean none() {
        return !ofReach() && !ofNumber();
    }

    /** Whether they are called or reached otherwise, through which somebody else could come by the account. */
    boolean ofReach() {
        return renamed() || moved() || ofMobile();
    }

    boolean moved() {
        return !before.email().equals(after.email());
    }

    /** Names and addresses with what they were before; of telephones only that there is another. */
    void noteIn(Draft draft) {
        if (renamed()) {
            draft.with("name-before", before.name()).with("name", after.name());
        }
        if (moved()) {
            draft.with("email-before", before.email()).with("email", after.email());
        }
        if (ofMobile()) {
            draft.with("mobile-changed", "yes");
        }
        if (ofNumber()) {
            draft.with("employee-number-changed", "yes");
        }
    }

    private boolean renamed() {
        return !before.name().equals(after.name());
    }

    private boolean ofMobile() {
        return !Objects.equals(before.facts().mobile(), after.facts().mobile());
    }

    private boolean ofNumber() {
        return !Objects.equals(before.facts().employeeNumber(), after.facts().employeeNumber());
    }
}
