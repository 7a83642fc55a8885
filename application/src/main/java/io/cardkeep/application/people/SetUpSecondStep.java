package io.cardkeep.application.people;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.SealedSeed;
import java.util.Optional;

/** Somebody who gave the right password and has no second factor yet sets up an authenticator app, and is signed in by it. */
public final class SetUpSecondStep {
    private final People people;
    private final SecondStep.Rule next;
    private final AddAuthenticator adding;
    private final GuessLimit limit;
    private final RecordSignIn record;

    public SetUpSecondStep(
            People people, SecondStep.Rule next, AddAuthenticator adding, GuessLimit limit, RecordSignIn record) {
        this.people = people;
        this.next = next;
        this.adding = adding;
        this.limit = limit;
        this.record = record;
    }

    /**
     * Sets it up, unless they have a second factor by now.
     *
     * @param actor who gave the right password within the last minutes
     */
    public Outcome setUp(Actor actor, SealedSeed seed, String typed) {
        Optional<Person> known = people.find(actor.company(), actor.person());
        boolean open = known.filter(Person::active)
                .filter(person -> next.of(person) == SecondStep.SET_UP)
                .isPresent();
        if (!open) {
            record.refused(known, actor.origin(), "second-step-gone");
            return new Outcome.Gone();
        }
        return switch (adding.add(actor, seed, typed)) {
            case AddAuthenticator.Outcome.Added added -> {
                limit.right(actor);
                record.in(actor);
                yield new Outcome.SignedIn(actor, added);
            }
            case AddAuthenticator.Outcome.WrongCode() -> new Outcome.WrongCode();
        };
    }

    public sealed interface Outcome {
        record SignedIn(Actor actor, AddAuthenticator.Outcome.Added added) implements Outcome {}

        record WrongCode() implements Outcome {}

        /** They have a second factor by now, or no access any more. */
        record Gone() implements Outcome {}
    }
}
