package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.RecoveryCode;
import io.cardkeep.domain.people.RecoveryCodes;
import java.util.List;
import java.util.Optional;

/** A person with a password gets ten new recovery codes; those before are good for nothing. They are told of it by mail. */
public final class RenewRecoveryCodes {
    private final People people;
    private final RecoveryCodes codes;
    private final NewRecoveryCodes fresh;
    private final Notices notices;
    private final Chronicle chronicle;

    public RenewRecoveryCodes(
            People people, RecoveryCodes codes, NewRecoveryCodes fresh, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.codes = codes;
        this.fresh = fresh;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Gives the actor ten. */
    public Outcome renew(Actor actor) {
        Draft draft = chronicle.draft(actor, SignInAction.RENEW_RECOVERY_CODES);
        Optional<Person> person = people.find(actor.company(), actor.person());
        if (person.filter(known -> known.passwordHash() != null).isEmpty()) {
            return draft.refused("no-password", new Outcome.NoPassword());
        }
        List<RecoveryCode> given = fresh.make();
        codes.replace(actor.company(), actor.person(), NewRecoveryCodes.hashes(given), draft.ends(DONE));
        notices.send(new Notice.RecoveryCodesRenewed(person.get(), chronicle.now()));
        return new Outcome.Renewed(given);
    }

    public sealed interface Outcome {
        /**
         * Ten new ones.
         *
         * @param codes to be shown once, and never again
         */
        record Renewed(List<RecoveryCode> codes) implements Outcome {
            public Renewed {
                codes = List.copyOf(codes);
            }
        }

        /** A recovery code comes after a password, and they have none. */
        record NoPassword() implements Outcome {}
    }
}
