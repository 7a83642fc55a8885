package io.cardkeep.application.people;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.Person;

/**
 * Ten wrong passwords and codes in a row stop both for half an hour, and their owner is told. Only who got through all
 * steps begins anew, or a known password would give any number of codes to try.
 */
public final class GuessLimit {
    private final PasswordGuesses guesses;
    private final RecordSignIn record;
    private final Notices notices;

    public GuessLimit(PasswordGuesses guesses, RecordSignIn record, Notices notices) {
        this.guesses = guesses;
        this.record = record;
        this.notices = notices;
    }

    boolean isReached(Person person) {
        return guesses.areStopped(person.company(), person.id(), record.now());
    }

    void wrong(Person person, Origin origin) {
        if (guesses.wrong(person.company(), person.id(), record.now())) {
            record.stopped(person, origin);
            notices.send(new Notice.PasswordsStopped(person, record.now().plus(PasswordGuesses.STOPPED_FOR)));
        }
    }

    void right(Actor actor) {
        guesses.right(actor.company(), actor.person());
    }
}
