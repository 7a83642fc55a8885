package io.cardkeep.application.people;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.FailedSignIns;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.Person;

/**
 * Ten wrong passwords and codes in a row stop both for half an hour, and their owner is told. Only who got through all
 * steps begins anew, or a known password would give any number of codes to try. Where too many accounts fail from one place,
 * no password is taken from there for a while.
 */
public final class GuessLimit {
    private final PasswordGuesses guesses;
    private final FailedSignIns failures;
    private final RecordSignIn record;
    private final Notices notices;

    public GuessLimit(PasswordGuesses guesses, FailedSignIns failures, RecordSignIn record, Notices notices) {
        this.guesses = guesses;
        this.failures = failures;
        this.record = record;
        this.notices = notices;
    }

    boolean isReached(Person person) {
        return guesses.areStopped(person.company(), person.id(), record.now());
    }

    /** Whether no password is taken from there at the moment, whoever's it is. */
    boolean isReached(Origin origin) {
        return failures.areTooMany(origin, record.now());
    }

    void wrong(Person person, Origin origin) {
        switch (guesses.wrong(person.company(), person.id(), record.now())) {
            case FIRST -> nobodys(origin);
            case ANOTHER -> {
                // Whoever mistypes again and again is one account.
            }
            case STOPS -> {
                record.stopped(person, origin);
                notices.send(new Notice.PasswordsStopped(person, record.now().plus(PasswordGuesses.STOPPED_FOR)));
            }
        }
    }

    /** A password for an account that is not there. */
    void nobodys(Origin origin) {
        failures.count(origin, record.now());
    }

    void right(Actor actor) {
        guesses.right(actor.company(), actor.person());
    }
}
