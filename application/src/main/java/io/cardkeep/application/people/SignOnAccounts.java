package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whose account the company's single sign-on opens. It takes rights away and never gives any: who is new becomes an
 * employee, and a right to decide stays something that two people give here.
 */
public final class SignOnAccounts {
    static final String ROLE_MISSING = "role-missing";
    static final String ANOTHER_COMPANY = "another-company";

    private final People people;
    private final Passkeys passkeys;
    private final Notices notices;
    private final Chronicle chronicle;
    private final Rules rules;

    public SignOnAccounts(People people, Passkeys passkeys, Notices notices, Chronicle chronicle, Rules rules) {
        this.people = people;
        this.passkeys = passkeys;
        this.notices = notices;
        this.chronicle = chronicle;
        this.rules = rules;
    }

    Door open(SignOnClaims claims, Origin origin) {
        if (!claims.ofCompany()) {
            return new Door.Shut(Optional.empty(), ANOTHER_COMPANY);
        }
        Optional<Person> linked = people.findByIdentity(rules.company(), claims.identity());
        if (linked.isPresent()) {
            return admitted(linked.get(), claims);
        }
        String email = claims.email();
        if (email == null) {
            return new Door.Shut(Optional.empty(), "no-verified-address");
        }
        Optional<Person> named = Spelling.address(email)
                .flatMap(people::findByEmail)
                .filter(person -> person.company().equals(rules.company()));
        return named.isPresent() ? linked(named.get(), claims, origin) : made(claims, email, origin);
    }

    /** Somebody whom it knows for the first time, and who has an account. */
    private Door linked(Person person, SignOnClaims claims, Origin origin) {
        if (person.identity() != null) {
            return shut(person, "another-identity");
        }
        return switch (admitted(person, claims)) {
            case Door.Shut shut -> shut;
            case Door.Open(var admitted) -> link(admitted, claims, origin);
        };
    }

    private Door link(Person person, SignOnClaims claims, Origin origin) {
        boolean joined = Membership.joined(person, passkeys);
        Action action = joined ? SignInAction.LINK_IDENTITY : PeopleAction.JOIN;
        PersonTouch touch =
                new PersonTouch(person.id(), person.id(), PersonTouch.Kind.IDENTITY_LINKED, null, chronicle.now());
        Draft draft =
                chronicle.draft(person.company(), origin, action).on(person).with("provider", claims.provider());
        if (!people.change(person.knownAs(claims.identity()), joined ? touch : null, draft.ends(DONE))) {
            return shut(person, "changed-meanwhile");
        }
        if (joined) {
            notices.send(new Notice.IdentityLinked(person, claims.provider(), chronicle.now()));
        }
        return reopened(person);
    }

    private Door made(SignOnClaims claims, String typed, Origin origin) {
        Optional<String> name = Spelling.name(claims.name());
        Optional<String> email = Spelling.address(typed);
        if (!rules.newPeople() || name.isEmpty() || email.isEmpty()) {
            return new Door.Shut(Optional.empty(), "unknown-account");
        }
        if (!claims.roles().contains(Role.EMPLOYEE)) {
            return new Door.Shut(Optional.empty(), ROLE_MISSING);
        }
        PersonId id = new PersonId(chronicle.newId());
        Person person = NewPeople.employee(id, rules.company(), name.get(), email.get(), chronicle.now())
                .knownAs(claims.identity());
        Draft draft = chronicle
                .draft(rules.company(), origin, PeopleAction.JOIN)
                .on(person)
                .with("provider", claims.provider());
        return people.add(person, null, draft.ends(DONE))
                ? reopened(person)
                : new Door.Shut(Optional.empty(), "unknown-account");
    }

    /** If they may come in, in a role that it lets them have. */
    private Door admitted(Person person, SignOnClaims claims) {
        if (!person.active()) {
            return shut(person, "inactive-account");
        }
        if (claims.roles().contains(person.role())) {
            return new Door.Open(person);
        }
        return lower(person, claims)
                .map(less -> lowered(person, less, claims))
                .orElseGet(() -> shut(person, ROLE_MISSING));
    }

    /** Of the roles that allow less than theirs the one that allows most; of two such ones the first. */
    private static Optional<Role> lower(Person person, SignOnClaims claims) {
        List<Role> less = Arrays.stream(Role.values())
                .filter(claims.roles()::contains)
                .filter(person.role()::covers)
                .toList();
        return less.stream()
                .filter(role -> less.stream().noneMatch(other -> other != role && other.covers(role)))
                .findFirst();
    }

    private Door lowered(Person person, Role less, SignOnClaims claims) {
        Draft draft = chronicle
                .draft(person.company(), PeopleAction.CHANGE_ROLE)
                .on(person)
                .with("role", less.name())
                .with("role-before", person.role().name())
                .with("provider", claims.provider());
        return switch (people.withdraw(
                person.loweredTo(less), person.role(), null, draft.copy().ends(DONE))) {
            case WITHDRAWN -> {
                notices.send(new Notice.RoleChanged(person, claims.provider(), less, chronicle.now()));
                yield reopened(person);
            }
            case CHANGED_MEANWHILE -> draft.refused("changed-meanwhile", shut(person, "changed-meanwhile"));
            case LAST_ONE -> draft.refused("last-of-role", shut(person, ROLE_MISSING));
        };
    }

    /** As the store has them now. */
    private Door reopened(Person person) {
        return people.find(person.company(), person.id())
                .<Door>map(Door.Open::new)
                .orElseGet(() -> shut(person, "changed-meanwhile"));
    }

    private static Door shut(Person person, String reason) {
        return new Door.Shut(Optional.of(person), reason);
    }

    /**
     * What the company wants.
     *
     * @param newPeople whether somebody who has no account gets one
     */
    public record Rules(CompanyId company, boolean newPeople) {}

    sealed interface Door {
        record Open(Person person) implements Door {}

        /**
         * Shut.
         *
         * @param known whose account it is; empty when nobody's
         * @param reason a code for the history
         */
        record Shut(Optional<Person> known, String reason) implements Door {}
    }
}
