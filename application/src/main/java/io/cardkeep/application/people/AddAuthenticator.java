package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.AuthenticatorCodes;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.RecoveryCode;
import io.cardkeep.domain.people.SealedSeed;
import java.util.List;
import java.util.OptionalLong;

/**
 * A person sets up an authenticator app of their own, in place of one before, and gets ten recovery codes with it. A code of
 * it proves that it works before it counts. They are told of it by mail.
 */
public final class AddAuthenticator {
    private final People people;
    private final AuthenticatorApps apps;
    private final AuthenticatorCodes codes;
    private final NewRecoveryCodes recoveryCodes;
    private final Notices notices;
    private final Chronicle chronicle;

    public AddAuthenticator(Authenticators authenticators, People people, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.apps = authenticators.apps();
        this.codes = authenticators.codes();
        this.recoveryCodes = authenticators.recoveryCodes();
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /**
     * Sets it up.
     *
     * @param seed as the page carried it, sealed for the actor
     * @param typed the first code that the app showed
     */
    public Outcome add(Actor actor, SealedSeed seed, String typed) {
        Draft draft = chronicle.draft(actor, SignInAction.ADD_AUTHENTICATOR);
        OptionalLong step = codes.step(seed, actor.person(), typed, chronicle.now());
        if (step.isEmpty()) {
            return draft.refused("wrong-code", new Outcome.WrongCode());
        }
        List<RecoveryCode> given = recoveryCodes.make();
        AuthenticatorApp app =
                new AuthenticatorApp(actor.company(), actor.person(), seed, chronicle.now(), step.getAsLong());
        apps.add(app, NewRecoveryCodes.hashes(given), draft.ends(DONE));
        people.find(actor.company(), actor.person())
                .map(person -> new Notice.AuthenticatorAdded(person, app.addedAt()))
                .ifPresent(notices::send);
        return new Outcome.Added(given);
    }

    public sealed interface Outcome {
        /**
         * It counts from now on.
         *
         * @param codes to be shown once, and never again
         */
        record Added(List<RecoveryCode> codes) implements Outcome {
            public Added {
                codes = List.copyOf(codes);
            }
        }

        /** Not one of this seed, or the clock of the device is wrong. */
        record WrongCode() implements Outcome {}
    }
}
