package io.cardkeep.application.people;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Recovery;
import io.cardkeep.domain.people.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The company's people, for who manages them. */
public final class ShowPeople {
    private static final int PAGE = 50;

    private final People people;
    private final Passkeys passkeys;
    private final Recoveries recoveries;
    private final InstantSource clock;

    public ShowPeople(People people, Passkeys passkeys, Recoveries recoveries, InstantSource clock) {
        this.people = people;
        this.passkeys = passkeys;
        this.recoveries = recoveries;
        this.clock = clock;
    }

    /**
     * A keyset page by e-mail address.
     *
     * @param afterEmail the last address of the page before; null for the first page
     */
    public Outcome list(Actor actor, @Nullable String afterEmail) {
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            return new Outcome.NotAllowed();
        }
        List<Person> found = people.list(actor.company(), afterEmail, PAGE + 1);
        List<Person> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<PersonId, Person> inviters = people.byIds(
                actor.company(),
                page.stream()
                        .flatMap(person -> Stream.ofNullable(person.sponsors().invitedBy()))
                        .collect(Collectors.toSet()));
        Set<PersonId> withPasskey =
                passkeys.owners(actor.company(), page.stream().map(Person::id).toList());
        Confirmation.Rights rights = Confirmation.Rights.of(actor, people);
        return new Outcome.Listed(
                page.stream()
                        .map(person ->
                                row(person, inviters, withPasskey.contains(person.id()), rights.mayConfirm(person)))
                        .toList(),
                found.size() > PAGE ? page.getLast().email() : null,
                waiting(actor));
    }

    private List<Waiting> waiting(Actor actor) {
        List<PersonId> ids = recoveries.waiting(actor.company(), clock.instant().minus(Recovery.WAITS)).stream()
                .map(Recovery::person)
                .toList();
        Map<PersonId, Person> known = people.byIds(actor.company(), ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(person -> new Waiting(person.id(), person.name()))
                .toList();
    }

    private static Row row(Person person, Map<PersonId, Person> inviters, boolean withPasskey, boolean mayConfirm) {
        PersonId invitedBy = person.sponsors().invitedBy();
        Person inviter = invitedBy == null ? null : inviters.get(invitedBy);
        return new Row(
                person.id(),
                person.name(),
                person.email(),
                person.role(),
                person.facts().employeeNumber(),
                inviter == null ? null : inviter.name(),
                Membership.joined(person, withPasskey),
                person.active(),
                right(person),
                mayConfirm);
    }

    static Right right(Person person) {
        if (!person.active() || !person.role().may(Permission.DECIDE_PIN_RESETS)) {
            return Right.NONE;
        }
        return Confirmation.holds(person) ? Right.CONFIRMED : Right.UNCONFIRMED;
    }

    /**
     * A person as the list shows them.
     *
     * @param invitedBy their name; null when nobody invited them
     * @param joined whether they have a way in: a password, the single sign-on or a passkey
     * @param right how their right to decide stands
     * @param mayConfirm whether the actor may confirm that right now
     */
    public record Row(
            PersonId id,
            String name,
            String email,
            Role role,
            @Nullable String employeeNumber,
            @Nullable String invitedBy,
            boolean joined,
            boolean active,
            Right right,
            boolean mayConfirm) {}

    /** Somebody who may be let in anew, once a second person agrees. */
    public record Waiting(PersonId id, String name) {}

    /** Whether a person may decide, and whether somebody confirmed it. */
    public enum Right {
        NONE,
        UNCONFIRMED,
        CONFIRMED
    }

    public sealed interface Outcome {
        /**
         * A page of people.
         *
         * @param next for the page after this one; null on the last
         * @param waiting whose recovery waits for a second person
         */
        record Listed(List<Row> people, @Nullable String next, List<Waiting> waiting) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
