package io.cardkeep.application.people;

import io.cardkeep.application.people.ChangeDetails.Details;
import io.cardkeep.application.people.ChangeDetails.Field;
import io.cardkeep.domain.enkash.ContactFormat;
import io.cardkeep.domain.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed about a person, read. */
sealed interface Spelt {
    record Well(
            String name,
            String email,
            @Nullable String mobile,
            @Nullable String employeeNumber) implements Spelt {
        Person appliedTo(Person person) {
            return person.called(name, email, person.facts().reachedBy(employeeNumber, mobile));
        }
    }

    record Unfit(Field field) implements Spelt {}

    static Spelt of(Details typed) {
        Optional<String> name = Spelling.name(typed.name());
        Optional<String> email = Spelling.address(typed.email());
        if (name.isEmpty()) {
            return new Unfit(Field.NAME);
        }
        if (email.isEmpty()) {
            return new Unfit(Field.ADDRESS);
        }
        if (!typed.mobile().isBlank() && !ContactFormat.isMobile(typed.mobile().strip())) {
            return new Unfit(Field.MOBILE);
        }
        return Spelling.fitsNumber(typed.employeeNumber())
                ? new Well(name.get(), email.get(), orNull(typed.mobile()), orNull(typed.employeeNumber()))
                : new Unfit(Field.NUMBER);
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
