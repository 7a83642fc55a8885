package io.cardkeep.application.people;

import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.util.Optional;

/**
 * Checking a code of somebody's authenticator app or one of their recovery codes: after their password, and when somebody
 * who is signed in shows once more who they are. Each is good once. Whatever is wrong is answered alike.
 */
public final class CheckCode {
    private final People people;
    private final SecondFactor factor;
    private final GuessLimit limit;
    private final RecordSignIn record;
    private final Notices notices;

    public CheckCode(People people, SecondFactor factor, GuessLimit limit, RecordSignIn record, Notices notices) {
        this.people = people;
        this.factor = factor;
        this.limit = limit;
        this.record = record;
        this.notices = notices;
    }

    /**
     * Somebody signs in.
     *
     * @param actor who gave the right password within the last minutes
     * @param typed six digits, or a recovery code
     */
    public Outcome signIn(Actor actor, String typed) {
        Optional<Person> known = people.find(actor.company(), actor.person());
        Optional<String> refusal = refusal(actor, known, typed);
        if (refusal.isPresent()) {
            record.refused(known, actor.origin(), refusal.get());
            return new Outcome.Refused();
        }
        limit.right(actor);
        record.in(actor);
        return new Outcome.Right(actor);
    }

    /** Somebody who is signed in shows once more who they are. */
    public Outcome confirm(Actor actor, String typed) {
        Optional<String> refusal = refusal(actor, people.find(actor.company(), actor.person()), typed);
        if (refusal.isPresent()) {
            record.notConfirmed(actor, refusal.get());
            return new Outcome.Refused();
        }
        limit.right(actor);
        record.confirmed(actor);
        return new Outcome.Right(actor);
    }

    private Optional<String> refusal(Actor actor, Optional<Person> known, String typed) {
        Optional<Person> active = known.filter(Person::active);
        if (active.isEmpty()) {
            return Optional.of("inactive-account");
        }
        if (limit.isReached(active.get())) {
            return Optional.of("passwords-stopped");
        }
        return switch (factor.take(active.get(), typed, record.now())) {
            case SecondFactor.Verdict.Right() -> Optional.empty();
            case SecondFactor.Verdict.RecoveryCodeUsed(int left) -> {
                record.recoveryCodeUsed(actor, left);
                notices.send(new Notice.RecoveryCodeUsed(active.get(), left, record.now()));
                yield Optional.empty();
            }
            case SecondFactor.Verdict.Wrong(String reason) -> {
                limit.wrong(active.get(), actor.origin());
                yield Optional.of(reason);
            }
        };
    }

    public sealed interface Outcome {
        record Right(Actor actor) implements Outcome {}

        /** No more is told of why. */
        record Refused() implements Outcome {}
    }
}
