package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;
import static io.cardkeep.domain.history.Outcome.STARTED;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import java.time.Instant;
import java.util.Optional;

/** Writes sign-ins and sign-outs into the history. */
public final class RecordSignIn {
    private final CompanyId company;
    private final Chronicle chronicle;

    /**
     * Writes for one company.
     *
     * @param company whose history takes the attempts of people we do not know */
    public RecordSignIn(CompanyId company, Chronicle chronicle) {
        this.company = company;
        this.chronicle = chronicle;
    }

    /** Somebody signed in. */
    public void in(Actor actor) {
        chronicle.record(chronicle.draft(actor, SignInAction.IN).ends(DONE));
    }

    /** Somebody's password was right, and a second step has to follow. */
    void half(Person person, Origin origin) {
        chronicle.record(chronicle
                .draft(person.company(), origin, SignInAction.IN)
                .on(person)
                .ends(STARTED, "second-step"));
    }

    /** Somebody signed out. */
    public void out(Actor actor) {
        chronicle.record(chronicle.draft(actor, SignInAction.OUT).ends(DONE));
    }

    /** Somebody who is signed in showed once more who they are. */
    public void confirmed(Actor actor) {
        chronicle.record(chronicle.draft(actor, SignInAction.CONFIRM).ends(DONE));
    }

    /** Somebody in a session that is signed in did not show who they are. */
    public void notConfirmed(Actor actor, String reason) {
        chronicle.draft(actor, SignInAction.CONFIRM).refused(reason);
    }

    /** Somebody who is not signed in has their cards locked. */
    void lostCards(Actor actor) {
        chronicle.record(chronicle.draft(actor, SignInAction.LOST_CARDS).ends(DONE));
    }

    /** Somebody's passwords are not taken for a while. */
    public void stopped(Person person, Origin origin) {
        chronicle.record(chronicle
                .draft(person.company(), origin, SignInAction.STOP_PASSWORDS)
                .on(person)
                .ends(DONE));
    }

    /** A recovery code stood in for somebody's authenticator app. */
    void recoveryCodeUsed(Actor actor, int left) {
        chronicle.record(chronicle
                .draft(actor, SignInAction.USE_RECOVERY_CODE)
                .with("left", Integer.toString(left))
                .ends(DONE));
    }

    Instant now() {
        return chronicle.now();
    }

    /**
     * A sign-in that was refused.
     *
     * @param known whose account it was for; empty when nobody we know
     * @param reason a code, for instance {@code unknown-passkey}
     */
    void refused(Optional<Person> known, Origin origin, String reason) {
        refused(SignInAction.IN, known, origin, reason);
    }

    /** As {@link #refused(Optional, Origin, String)}, for another act of somebody who is not signed in. */
    void refused(SignInAction action, Optional<Person> known, Origin origin, String reason) {
        Draft draft = chronicle.draft(known.map(Person::company).orElse(company), origin, action);
        known.ifPresent(draft::on);
        draft.refused(reason);
    }
}
