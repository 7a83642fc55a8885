package io.cardkeep.web.people;

import io.cardkeep.application.people.ChangeDetails;
import io.cardkeep.application.people.ShowPerson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's details as the form has them; whatever is missing is empty. */
record TypedDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String employeeNumber) {
    static TypedDetails of(ShowPerson.Details person) {
        return new TypedDetails(person.name(), person.email(), person.mobile(), person.employeeNumber());
    }

    ChangeDetails.Details read() {
        return new ChangeDetails.Details(text(name), text(email), text(mobile), text(employeeNumber));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
