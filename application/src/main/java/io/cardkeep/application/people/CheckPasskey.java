package io.cardkeep.application.people;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.util.Optional;

/**
 * What a passkey that was shown is good for, when somebody signs in and when somebody who is signed in shows once more
 * who they are. The signature was checked before; whose passkey it is, whether they still belong here and whether it
 * could be a copy is checked here. Whatever is wrong is answered alike; the history alone tells it apart.
 */
public final class CheckPasskey {
    private final People people;
    private final Passkeys passkeys;
    private final RecordSignIn record;

    public CheckPasskey(People people, Passkeys passkeys, RecordSignIn record) {
        this.people = people;
        this.passkeys = passkeys;
        this.record = record;
    }

    /** Somebody signs in. */
    public Outcome signIn(Passkey.Shown shown, Origin origin) {
        Optional<Passkey> passkey = passkeys.find(shown.credential());
        Optional<Person> owner = passkey.flatMap(this::owner);
        Optional<String> refusal = refusal(passkey, owner, shown);
        if (refusal.isPresent()) {
            record.refused(owner, origin, refusal.get());
            return new Outcome.Refused();
        }
        Person person = owner.orElseThrow();
        Actor actor = new Actor(person.company(), person.id(), person.name(), person.role(), origin);
        record.in(actor);
        return new Outcome.Right(actor);
    }

    /** Somebody who is signed in shows once more who they are. */
    public Outcome confirm(Actor actor, Passkey.Shown shown) {
        Optional<Passkey> passkey = passkeys.find(shown.credential());
        Optional<Person> owner = passkey.flatMap(this::owner);
        Optional<String> refusal = owner.isPresent() && !isThe(actor, owner.get())
                ? Optional.of("anothers-passkey")
                : refusal(passkey, owner, shown);
        if (refusal.isPresent()) {
            record.notConfirmed(actor, refusal.get());
            return new Outcome.Refused();
        }
        record.confirmed(actor);
        return new Outcome.Right(actor);
    }

    /**
     * Somebody signs in with what is no proof.
     *
     * @param credential the id of the credential that it names; empty for none
     */
    public void noProof(Optional<String> credential, Origin origin) {
        record.refused(credential.flatMap(passkeys::find).flatMap(this::owner), origin, "no-proof");
    }

    /** Somebody who is signed in shows what is no proof. */
    public void noProof(Actor actor) {
        record.notConfirmed(actor, "no-proof");
    }

    private Optional<Person> owner(Passkey passkey) {
        return people.find(passkey.company(), passkey.person());
    }

    private static boolean isThe(Actor actor, Person owner) {
        return owner.company().equals(actor.company()) && owner.id().equals(actor.person());
    }

    private Optional<String> refusal(Optional<Passkey> passkey, Optional<Person> owner, Passkey.Shown shown) {
        if (passkey.isEmpty() || owner.isEmpty()) {
            return Optional.of("unknown-passkey");
        }
        if (!owner.get().active()) {
            return Optional.of("inactive-account");
        }
        return passkeys.used(passkey.get(), shown.signatures(), record.now())
                ? Optional.empty()
                : Optional.of("copied-passkey");
    }

    public sealed interface Outcome {
        record Right(Actor actor) implements Outcome {}

        /** No more is told of why. */
        record Refused() implements Outcome {}
    }
}
