package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.SetUpToken;
import java.util.List;
import java.util.Optional;

/** Taking up an invitation: an invited person chooses a password. */
public final class Join {
    private final People people;
    private final SetUpLinks links;
    private final NewPasswords passwords;
    private final Chronicle chronicle;

    public Join(People people, SetUpLinks links, NewPasswords passwords, Chronicle chronicle) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.chronicle = chronicle;
    }

    /** What a link is for, before anything is typed; looking does not use it up. */
    public Door look(SetUpToken token) {
        Optional<SetUpLink> link = links.find(token.hash(), chronicle.now());
        if (link.stream().anyMatch(open -> open.person() == null)) {
            return new Door.FirstAdmin();
        }
        return link.flatMap(this::invited)
                .<Door>map(person -> new Door.Invited(person.name(), person.email()))
                .orElseGet(Door.Gone::new);
    }

    /** Takes the link up. The password stays the caller's to close. */
    public Outcome join(SetUpToken token, Password password, Origin origin) {
        Optional<SetUpLink> link = links.find(token.hash(), chronicle.now());
        Optional<Person> invited = link.flatMap(this::invited).filter(Person::active);
        if (link.isEmpty() || invited.isEmpty()) {
            return new Outcome.LinkGone();
        }
        return switch (passwords.choose(
                password, List.of(invited.get().name(), invited.get().email()))) {
            case NewPasswords.Choice.Unfit(var fault) -> new Outcome.PasswordUnfit(fault);
            case NewPasswords.Choice.Taken(var hash) ->
                take(link.get(), invited.get().withPassword(hash), origin);
        };
    }

    private Outcome take(SetUpLink link, Person joined, Origin origin) {
        Draft draft =
                chronicle.draft(joined.company(), origin, PeopleAction.JOIN).on(joined);
        return links.use(link.tokenHash(), SetUpLinks.Joined.withPassword(joined), chronicle.now(), draft.ends(DONE))
                ? new Outcome.Joined(joined.email())
                : new Outcome.LinkGone();
    }

    /** Nobody who came by the single sign-on meanwhile. */
    private Optional<Person> invited(SetUpLink link) {
        PersonId person = link.person();
        return person == null
                ? Optional.empty()
                : people.find(link.company(), person).filter(found -> found.identity() == null);
    }

    /** What is behind a link. */
    public sealed interface Door {
        /** It makes the first admin: see {@link SetUpFirstAdmin#take}. */
        record FirstAdmin() implements Door {}

        record Invited(String name, String email) implements Door {}

        record Gone() implements Door {}
    }

    public sealed interface Outcome {
        record Joined(String email) implements Outcome {}

        /** Used, ended or never given. */
        record LinkGone() implements Outcome {}

        record PasswordUnfit(NewPasswords.Fault fault) implements Outcome {}
    }
}
