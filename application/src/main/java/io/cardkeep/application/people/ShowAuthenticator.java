package io.cardkeep.application.people;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.RecoveryCodes;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes with a person's own password. */
public final class ShowAuthenticator {
    private final People people;
    private final AuthenticatorApps apps;
    private final RecoveryCodes codes;
    private final SecondStep.Rule rule;

    public ShowAuthenticator(People people, AuthenticatorApps apps, RecoveryCodes codes, SecondStep.Rule rule) {
        this.people = people;
        this.apps = apps;
        this.codes = codes;
        this.rule = rule;
    }

    /** The actor's; empty for who has no password, so that nothing has to go with it. */
    public Optional<Shown> show(Actor actor) {
        return people.find(actor.company(), actor.person())
                .filter(person -> person.passwordHash() != null)
                .map(this::shown);
    }

    private Shown shown(Person person) {
        Optional<AuthenticatorApp> app = apps.of(person.company(), person.id());
        return new Shown(
                app.map(AuthenticatorApp::addedAt).orElse(null),
                codes.left(person.company(), person.id()),
                app.isPresent() && !rule.needsTheApp(person));
    }

    /**
     * What there is.
     *
     * @param appAddedAt null for none
     * @param codesLeft recovery codes, none to ten
     * @param mayRemove whether the app can be removed and not only replaced
     */
    public record Shown(@Nullable Instant appAddedAt, int codesLeft, boolean mayRemove) {}
}
