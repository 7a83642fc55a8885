package io.cardkeep.application.people;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Recovery;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person of the company, for who manages people, with what the actor may do about them. */
public final class ShowPerson {
    private final People people;
    private final Passkeys passkeys;
    private final AuthenticatorApps apps;
    private final Recoveries recoveries;
    private final InstantSource clock;

    public ShowPerson(
            People people, Passkeys passkeys, AuthenticatorApps apps, Recoveries recoveries, InstantSource clock) {
        this.people = people;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recoveries = recoveries;
        this.clock = clock;
    }

    /** The person as they are now. */
    public Outcome show(Actor actor, PersonId id) {
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            return new Outcome.NotAllowed();
        }
        return people.find(actor.company(), id)
                .<Outcome>map(person -> new Outcome.Shown(
                        details(person), standing(person), options(actor, person), recovery(actor, person)))
                .orElseGet(Outcome.NotFound::new);
    }

    /** The roles that the actor can give. */
    public static List<Role> givenBy(Actor actor) {
        return Arrays.stream(Role.values()).filter(actor.role()::covers).toList();
    }

    private Details details(Person person) {
        String mobile = person.facts().mobile();
        String number = person.facts().employeeNumber();
        return new Details(
                person.id(),
                person.name(),
                person.email(),
                mobile,
                number,
                person.role(),
                new SharedWith(sharer(person, mobile), sharer(person, number)));
    }

    private @Nullable String sharer(Person person, @Nullable String number) {
        if (number == null || !person.active()) {
            return null;
        }
        return SignInNames.having(number, people, person.company()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .map(Person::name)
                .findFirst()
                .orElse(null);
    }

    private Standing standing(Person person) {
        int keys = passkeys.of(person.company(), person.id()).size();
        return new Standing(
                Membership.joined(person, keys > 0),
                person.active(),
                ShowPeople.right(person),
                person.passwordHash() != null,
                person.identity() != null,
                apps.of(person.company(), person.id()).isPresent(),
                keys,
                new Vouchers(
                        name(person, person.sponsors().invitedBy()),
                        name(person, person.sponsors().appointedBy()),
                        name(person, person.sponsors().confirmedBy())),
                person.since());
    }

    private Options options(Actor actor, Person person) {
        boolean covered = actor.role().covers(person.role());
        boolean self = person.id().equals(actor.person());
        return new Options(
                self,
                covered,
                covered && !self ? givenBy(actor) : List.of(),
                Confirmation.Rights.of(actor, people).mayConfirm(person));
    }

    private @Nullable Waiting recovery(Actor actor, Person person) {
        return recoveries
                .find(person.company(), person.id(), clock.instant().minus(Recovery.WAITS))
                .map(recovery -> new Waiting(
                        Objects.requireNonNullElse(name(person, recovery.askedBy()), ""),
                        recovery.note(),
                        recovery.at(),
                        recovery.askedBy().equals(actor.person())))
                .orElse(null);
    }

    private @Nullable String name(Person person, @Nullable PersonId sponsor) {
        return Optional.ofNullable(sponsor)
                .flatMap(id -> people.find(person.company(), id))
                .map(Person::name)
                .orElse(null);
    }

    public record Details(
            PersonId id,
            String name,
            String email,
            @Nullable String mobile,
            @Nullable String employeeNumber,
            Role role,
            SharedWith sharedWith) {}

    /**
     * Names of who else has a number, where both could sign in with it were it not for the other; null where nobody has.
     */
    public record SharedWith(
            @Nullable String mobile, @Nullable String employeeNumber) {}

    /**
     * How they stand with the installation.
     *
     * @param joined whether they have a way in: a password, the single sign-on or a passkey
     * @param right how their right to decide stands
     * @param since when the account was made
     */
    public record Standing(
            boolean joined,
            boolean active,
            ShowPeople.Right right,
            boolean withPassword,
            boolean withSignOn,
            boolean withApp,
            int passkeys,
            Vouchers by,
            Instant since) {}

    /** The names of who answers for them; null for nobody. */
    public record Vouchers(
            @Nullable String invited,
            @Nullable String appointed,
            @Nullable String confirmed) {}

    /**
     * What the actor may do about them.
     *
     * @param self whether it is the actor
     * @param mayChange whether their details, and their access back
     * @param roles that the actor can give them; none when they can give none
     * @param mayConfirm whether their right to decide
     */
    public record Options(boolean self, boolean mayChange, List<Role> roles, boolean mayConfirm) {}

    /**
     * A recovery that waits for a second person.
     *
     * @param by the name of who asked
     * @param yours whether that is the actor
     */
    public record Waiting(String by, String note, Instant at, boolean yours) {}

    public sealed interface Outcome {
        /**
         * The person.
         *
         * @param recovery null where none waits
         */
        record Shown(
                Details details,
                Standing standing,
                Options options,
                @Nullable Waiting recovery) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
