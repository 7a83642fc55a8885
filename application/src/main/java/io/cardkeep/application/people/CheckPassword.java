package io.cardkeep.application.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.util.Optional;

/**
 * Checking a password, when somebody signs in and when somebody who is signed in shows once more who they are. Ten wrong
 * ones in a row stop passwords for half an hour. Unknown, inactive, wrong and stopped are answered alike, and after the
 * same time; the history alone tells them apart.
 */
public final class CheckPassword {
    private static final String WRONG = "wrong-password";

    private final People people;
    private final PasswordGuesses guesses;
    private final PasswordHasher hasher;
    private final RecordSignIn record;
    private final Notices notices;

    public CheckPassword(
            People people, PasswordGuesses guesses, PasswordHasher hasher, RecordSignIn record, Notices notices) {
        this.people = people;
        this.guesses = guesses;
        this.hasher = hasher;
        this.record = record;
        this.notices = notices;
    }

    /**
     * Somebody signs in.
     *
     * @param typed as their e-mail address
     * @param password stays the caller's to close
     */
    public Outcome signIn(String typed, Password password, Origin origin) {
        Optional<Person> known = Spelling.address(typed).flatMap(people::findByEmail);
        Optional<String> refusal = refusal(known, password);
        if (refusal.isPresent()) {
            record.refused(typed, origin, refusal.get());
            known.filter(person -> isWrong(refusal.get())).ifPresent(person -> count(person, origin));
            return new Outcome.Refused();
        }
        Actor actor = actor(known.orElseThrow(), origin);
        guesses.right(actor.company(), actor.person());
        record.in(actor);
        return new Outcome.Right(actor);
    }

    /** Somebody who is signed in shows once more who they are. */
    public Outcome confirm(Actor actor, Password password) {
        Optional<Person> known = people.find(actor.company(), actor.person());
        Optional<String> refusal = refusal(known, password);
        if (refusal.isPresent()) {
            record.notConfirmed(actor, refusal.get());
            known.filter(person -> isWrong(refusal.get())).ifPresent(person -> count(person, actor.origin()));
            return new Outcome.Refused();
        }
        guesses.right(actor.company(), actor.person());
        record.confirmed(actor);
        return new Outcome.Right(actor);
    }

    /** Compares in any case, so that the time it takes tells nothing. */
    private Optional<String> refusal(Optional<Person> known, Password password) {
        boolean right = hasher.match(password, known.map(Person::passwordHash).orElse(null));
        if (known.isEmpty()) {
            return Optional.of("unknown-account");
        }
        Person person = known.get();
        if (guesses.areStopped(person.company(), person.id(), record.now())) {
            return Optional.of("passwords-stopped");
        }
        if (!right) {
            return Optional.of(WRONG);
        }
        return person.active() ? Optional.empty() : Optional.of("inactive-account");
    }

    private static boolean isWrong(String refusal) {
        return refusal.equals(WRONG);
    }

    private void count(Person person, Origin origin) {
        CompanyId company = person.company();
        if (guesses.wrong(company, person.id(), record.now())) {
            record.stopped(person, origin);
            notices.send(new Notice.PasswordsStopped(person, record.now().plus(PasswordGuesses.STOPPED_FOR)));
        }
    }

    private static Actor actor(Person person, Origin origin) {
        return new Actor(person.company(), person.id(), person.name(), person.role(), origin);
    }

    public sealed interface Outcome {
        record Right(Actor actor) implements Outcome {}

        /** No more is told of why. */
        record Refused() implements Outcome {}
    }
}
