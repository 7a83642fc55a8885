package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.util.Optional;

/** A person removes their own authenticator app and its recovery codes. They are told of it by mail. */
public final class RemoveAuthenticator {
    private final People people;
    private final AuthenticatorApps apps;
    private final SecondStep.Rule rule;
    private final Notices notices;
    private final Chronicle chronicle;

    public RemoveAuthenticator(
            People people, AuthenticatorApps apps, SecondStep.Rule rule, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.apps = apps;
        this.rule = rule;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Removes the actor's, unless their password would be left with nothing beside it. */
    public Outcome remove(Actor actor) {
        Draft draft = chronicle.draft(actor, SignInAction.REMOVE_AUTHENTICATOR);
        Optional<Person> person = people.find(actor.company(), actor.person());
        if (person.filter(rule::needsTheApp).isPresent()) {
            return draft.refused("last-second-factor", new Outcome.LastOne());
        }
        if (!apps.remove(actor.company(), actor.person(), draft.copy().ends(DONE))) {
            return draft.refused("not-found", new Outcome.NotFound());
        }
        person.map(known -> new Notice.AuthenticatorRemoved(known, chronicle.now()))
                .ifPresent(notices::send);
        return new Outcome.Removed();
    }

    public sealed interface Outcome {
        record Removed() implements Outcome {}

        /** They have a password, and neither another app nor a passkey to go with it. */
        record LastOne() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
