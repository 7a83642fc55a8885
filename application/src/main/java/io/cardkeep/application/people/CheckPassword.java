package io.cardkeep.application.people;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.Person;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checking a password, when somebody signs in and when somebody who is signed in shows once more who they are. Unknown,
 * inactive, wrong and stopped are answered alike, and after the same time; the history alone tells them apart.
 */
public final class CheckPassword {
    private static final String WRONG = "wrong-password";

    private final SignInNames names;
    private final PasswordHasher hasher;
    private final GuessLimit limit;
    private final SecondStep.Rule next;
    private final RecordSignIn record;

    public CheckPassword(
            SignInNames names, PasswordHasher hasher, GuessLimit limit, SecondStep.Rule next, RecordSignIn record) {
        this.names = names;
        this.hasher = hasher;
        this.limit = limit;
        this.next = next;
        this.record = record;
    }

    /**
     * Somebody signs in.
     *
     * @param typed as their e-mail address, mobile or employee number
     * @param password stays the caller's to close
     */
    public Outcome signIn(String typed, Password password, Origin origin) {
        return taken(SignInAction.IN, typed, password, origin, person -> {
            Actor actor = actor(person, origin);
            SecondStep step = next.of(person);
            if (step != SecondStep.NONE) {
                record.half(person, origin);
                return new Outcome.NotYet(actor, step);
            }
            limit.right(actor);
            record.in(actor);
            return new Outcome.Right(actor);
        });
    }

    /** Somebody who is signed in shows once more who they are; where a second step belongs to it, that one is asked for. */
    public Outcome confirm(Actor actor, Password password) {
        Optional<Person> known = names.whose(actor);
        Optional<String> refusal = refusal(known, password)
                .or(() -> known.filter(person -> next.of(person) != SecondStep.NONE)
                        .map(person -> "password-alone"));
        if (refusal.isPresent()) {
            record.notConfirmed(actor, refusal.get());
            count(known, refusal.get(), actor.origin());
            return new Outcome.Refused();
        }
        limit.right(actor);
        record.confirmed(actor);
        return new Outcome.Right(actor);
    }

    /**
     * Somebody who is not signed in wants their cards locked: the password is enough for that, and for nothing else. A right one
     * sets no count of wrong ones back.
     *
     * @param typed as their e-mail address, mobile or employee number
     * @param password stays the caller's to close
     */
    public Outcome forLostCards(String typed, Password password, Origin origin) {
        return taken(SignInAction.LOST_CARDS, typed, password, origin, person -> {
            Actor actor = actor(person, origin);
            record.lostCards(actor);
            return new Outcome.Right(actor);
        });
    }

    private Outcome taken(
            SignInAction action, String typed, Password password, Origin origin, Function<Person, Outcome> right) {
        if (limit.isReached(origin)) {
            record.refused(action, Optional.empty(), origin, "too-many-from-there");
            return new Outcome.Paused();
        }
        Optional<Person> known = names.whose(typed);
        Optional<String> refusal = refusal(known, password);
        if (refusal.isPresent()) {
            record.refused(action, known, origin, refusal.get());
            count(known, refusal.get(), origin);
            return new Outcome.Refused();
        }
        return right.apply(known.orElseThrow());
    }

    /** Whether somebody who is signed in knows the password that they are about to change; a wrong one counts. */
    boolean isCurrent(Person person, Password password, Origin origin) {
        Optional<String> refusal = refusal(Optional.of(person), password);
        refusal.ifPresent(why -> count(Optional.of(person), why, origin));
        return refusal.isEmpty();
    }

    /** Compares in any case, so that the time it takes tells nothing. */
    private Optional<String> refusal(Optional<Person> known, Password password) {
        boolean right = hasher.match(password, known.map(Person::passwordHash).orElse(null));
        if (known.isEmpty()) {
            return Optional.of("unknown-account");
        }
        Person person = known.get();
        if (limit.isReached(person)) {
            return Optional.of("passwords-stopped");
        }
        if (!right) {
            return Optional.of(WRONG);
        }
        return person.active() ? Optional.empty() : Optional.of("inactive-account");
    }

    private void count(Optional<Person> known, String refusal, Origin origin) {
        if (known.isEmpty()) {
            limit.nobodys(origin);
        } else if (refusal.equals(WRONG)) {
            limit.wrong(known.get(), origin);
        }
    }

    private static Actor actor(Person person, Origin origin) {
        return new Actor(person.company(), person.id(), person.name(), person.role(), origin);
    }

    public sealed interface Outcome {
        record Right(Actor actor) implements Outcome {}

        /**
         * The password is right; nobody is signed in yet.
         *
         * @param actor who it will be
         * @param step never {@link SecondStep#NONE}
         */
        record NotYet(Actor actor, SecondStep step) implements Outcome {}

        /** Too many accounts failed from there lately; this says nothing of the account. */
        record Paused() implements Outcome {}

        /** No more is told of why. */
        record Refused() implements Outcome {}
    }
}
