package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.SetUpToken;
import java.util.Optional;

/** Taking up an invitation with a passkey: no password is chosen, and the person is signed in at once. */
public final class JoinWithPasskey {
    private static final int LONGEST_LABEL = 60;
    private static final String UNNAMED = "Passkey";

    private final People people;
    private final SetUpLinks links;
    private final RecordSignIn record;
    private final Chronicle chronicle;

    public JoinWithPasskey(People people, SetUpLinks links, RecordSignIn record, Chronicle chronicle) {
        this.people = people;
        this.links = links;
        this.record = record;
        this.chronicle = chronicle;
    }

    /** Whom an invitation is for; empty for any other link and for one that is gone. Looking does not use it up. */
    public Optional<Invited> whom(SetUpToken token) {
        return links.find(token.hash(), chronicle.now())
                .flatMap(this::invited)
                .map(person -> new Invited(person.id(), person.name(), person.email()));
    }

    /**
     * Takes the link up.
     *
     * @param device what the passkey is called; any text
     * @param credential as the browser made it, once that was found to hold
     */
    public Outcome join(SetUpToken token, String device, Passkey.Credential credential, Origin origin) {
        Optional<SetUpLink> link = links.find(token.hash(), chronicle.now());
        Optional<Person> invited = link.flatMap(this::invited);
        if (link.isEmpty() || invited.isEmpty()) {
            return new Outcome.LinkGone();
        }
        Passkey passkey = passkey(invited.get(), device, credential);
        return take(link.get(), invited.get(), passkey, origin);
    }

    private Passkey passkey(Person person, String device, Passkey.Credential credential) {
        return new Passkey(
                new PasskeyId(chronicle.newId()),
                person.company(),
                person.id(),
                Spelling.label(device, LONGEST_LABEL).orElse(UNNAMED),
                credential,
                chronicle.now(),
                null);
    }

    private Outcome take(SetUpLink link, Person person, Passkey passkey, Origin origin) {
        SetUpLinks.Joined joined = SetUpLinks.Joined.withPasskey(person, passkey);
        Draft draft = draft(person, origin).with("passkey", passkey.label());
        if (!links.use(link.tokenHash(), joined, chronicle.now(), draft.ends(DONE))) {
            return new Outcome.LinkGone();
        }
        Actor actor = new Actor(person.company(), person.id(), person.name(), person.role(), origin);
        record.in(actor);
        return new Outcome.Joined(actor);
    }

    /** What the browser made does not hold, or its time was over. */
    public void notMade(SetUpToken token, Origin origin) {
        links.find(token.hash(), chronicle.now())
                .flatMap(this::invited)
                .ifPresent(person -> draft(person, origin).refused("no-proof"));
    }

    private Draft draft(Person person, Origin origin) {
        return chronicle.draft(person.company(), origin, PeopleAction.JOIN).on(person);
    }

    /** Nobody who came by the single sign-on meanwhile. */
    private Optional<Person> invited(SetUpLink link) {
        PersonId person = link.person();
        return person == null
                ? Optional.empty()
                : people.find(link.company(), person).filter(Person::active).filter(found -> found.identity() == null);
    }

    public record Invited(PersonId id, String name, String email) {}

    public sealed interface Outcome {
        record Joined(Actor actor) implements Outcome {}

        /** Used, ended or never given. */
        record LinkGone() implements Outcome {}
    }
}
