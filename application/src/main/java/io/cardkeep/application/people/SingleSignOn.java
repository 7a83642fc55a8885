package io.cardkeep.application.people;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the word of the company's single sign-on is good for, when somebody signs in and when somebody who is signed in
 * shows once more who they are. That it is the provider's word, for us and for this browser, was checked before.
 */
public final class SingleSignOn {
    /** How far the provider's clock may be from ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final People people;
    private final SignOnAccounts accounts;
    private final RecordSignIn record;

    public SingleSignOn(People people, SignOnAccounts accounts, RecordSignIn record) {
        this.people = people;
        this.accounts = accounts;
        this.record = record;
    }

    /** Somebody signs in. */
    public Outcome signIn(SignOnClaims claims, Origin origin) {
        return switch (accounts.open(claims, origin)) {
            case SignOnAccounts.Door.Shut(var known, var reason) -> {
                record.refused(known, origin, reason);
                yield new Outcome.Refused(reason.equals(SignOnAccounts.ROLE_MISSING));
            }
            case SignOnAccounts.Door.Open(var person) -> {
                Actor actor = new Actor(person.company(), person.id(), person.name(), person.role(), origin);
                record.in(actor);
                yield new Outcome.Right(actor);
            }
        };
    }

    /**
     * Somebody who is signed in shows once more who they are.
     *
     * @param begun when they were sent to the provider: what they showed it before counts for nothing
     */
    public Outcome confirm(Actor actor, SignOnClaims claims, Instant begun) {
        Optional<String> refusal = refusal(actor, claims, begun);
        if (refusal.isPresent()) {
            record.notConfirmed(actor, refusal.get());
            return new Outcome.Refused(refusal.get().equals(SignOnAccounts.ROLE_MISSING));
        }
        record.confirmed(actor);
        return new Outcome.Right(actor);
    }

    /** Somebody signs in with what is not the provider's word, not for us, or not for this browser. */
    public void noProof(Origin origin, String reason) {
        record.refused(Optional.empty(), origin, reason);
    }

    /** Somebody who is signed in shows what is no proof. */
    public void noProof(Actor actor, String reason) {
        record.notConfirmed(actor, reason);
    }

    private Optional<String> refusal(Actor actor, SignOnClaims claims, Instant begun) {
        Optional<Person> person = people.find(actor.company(), actor.person());
        if (person.filter(known -> claims.identity().equals(known.identity())).isEmpty()) {
            return Optional.of("anothers-identity");
        }
        if (!claims.ofCompany()) {
            return Optional.of(SignOnAccounts.ANOTHER_COMPANY);
        }
        if (!claims.roles().contains(actor.role())) {
            return Optional.of(SignOnAccounts.ROLE_MISSING);
        }
        Instant shown = claims.shownAt();
        boolean now = shown != null && !shown.isBefore(begun.minus(CLOCKS_DIFFER));
        return now ? Optional.empty() : Optional.of("not-shown-now");
    }

    public sealed interface Outcome {
        record Right(Actor actor) implements Outcome {}

        /**
         * Not let in.
         *
         * @param roleMissing whether they have an account and the provider gives them no role that opens it; of everything
         *     else no more is told
         */
        record Refused(boolean roleMissing) implements Outcome {}
    }
}
