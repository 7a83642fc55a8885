package io.cardkeep.persistence.people;

import io.cardkeep.domain.people.Person;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What we know of a person, in the person's own row. */
@Embeddable
record FactsColumns(
        @Nullable String employeeNumber,
        @Nullable String mobile,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate joiningDate,
        @Nullable String pincode) {

    static FactsColumns from(Person.Facts facts) {
        return new FactsColumns(
                facts.employeeNumber(), facts.mobile(), facts.birthDate(), facts.joiningDate(), facts.pincode());
    }

    Person.Facts toDomain() {
        return new Person.Facts(employeeNumber, mobile, birthDate, joiningDate, pincode);
    }

    /** Constant, since a birth date belongs in no log. */
    @Override
    public String toString() {
        return "FactsColumns";
    }
}
