package io.cardkeep.web.people;

import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.security.Visitor;

/** A person as their own settings show them. */
record MeView(String name, String email, Role role, String language, String zone) {
    static MeView of(Visitor visitor) {
        Person person = visitor.person();
        return new MeView(person.name(), person.email(), person.role(), person.language(), person.zone());
    }
}
