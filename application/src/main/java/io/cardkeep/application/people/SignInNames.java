package io.cardkeep.application.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.ContactFormat;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * Whom the name stands for that somebody signs in with: an e-mail address, a mobile or an employee number. One that two people
 * have stands for nobody.
 */
public final class SignInNames {
    /** Blanks and what separates groups of digits, and India's prefix or the trunk's. */
    private static final String AROUND_A_MOBILE = "[\\s().-]|^\\s*(\\+91|0)";

    /** Shorter than any password, so that one that is typed into the wrong field goes no further. */
    private static final int LONGEST_NUMBER = Password.MIN_LENGTH - 1;

    private final People people;
    private final CompanyId company;

    /**
     * Of one installation.
     *
     * @param company whose mobiles and employee numbers are known; an address names its own
     */
    public SignInNames(People people, CompanyId company) {
        this.people = people;
        this.company = company;
    }

    /** Whose a typed name is; empty when nobody's. */
    Optional<Person> whose(String typed) {
        return typed.contains("@") ? Spelling.address(typed).flatMap(people::findByEmail) : numbered(typed);
    }

    /** Somebody who is signed in, as they are now. */
    Optional<Person> whose(Actor actor) {
        return people.find(actor.company(), actor.person());
    }

    private Optional<Person> numbered(String typed) {
        String digits = typed.replaceAll(AROUND_A_MOBILE, "");
        if (ContactFormat.isMobile(digits)) {
            return only(having(digits, people, company));
        }
        return Spelling.label(typed, LONGEST_NUMBER).flatMap(number -> only(having(number, people, company)));
    }

    /** Whose mobile or employee number it is, of those who can come in; at most two. */
    static List<Person> having(String number, People people, CompanyId company) {
        return people.named(company, ContactFormat.isMobile(number) ? number : null, number);
    }

    private static Optional<Person> only(List<Person> named) {
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
