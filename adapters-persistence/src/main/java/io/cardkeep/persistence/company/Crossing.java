package io.cardkeep.persistence.company;

import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.domain.pin.SealingChallenges;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is asked without saying for which company: by somebody who is not known yet, and by our own jobs. */
enum Crossing {
    /** Signing in begins with nothing but an address. */
    PERSON_BY_EMAIL(People.class, "findByEmail", "select company_of_email(:key)"),
    /** Signing in with a passkey begins with nothing but the credential. */
    PASSKEY(Passkeys.class, "find", "select company_of_credential(:key)"),
    /** Joining begins with nothing but the link. */
    SET_UP_LINK(SetUpLinks.class, "find", "select company_of_set_up_link(:key)"),
    /** The seal names its challenge; the challenge names card, person and company. */
    CHALLENGE(SealingChallenges.class, "take", "select company_of_challenge(:key)"),
    OLD_CHALLENGES(SealingChallenges.class, "forget", null),
    ABANDONED(Instructions.class, "abandoned", null),
    DUE_FOR_A_LOOK(Instructions.class, "dueForALook", null),
    UNTOLD(ChangeStops.class, "takeUntold", null),
    DUE_PROPOSALS(FirstPinProposals.class, "due", null),
    DUE_RESETS(PinResets.class, "due", null),
    ENDING_RESETS(PinResets.class, "endingSoon", null);

    private final Class<?> port;
    private final String method;
    private final @Nullable String lookup;

    Crossing(Class<?> port, String method, @Nullable String lookup) {
        this.port = port;
        this.method = method;
        this.lookup = lookup;
    }

    static Optional<Crossing> of(Method called) {
        return Arrays.stream(values())
                .filter(crossing ->
                        crossing.port == called.getDeclaringClass() && crossing.method.equals(called.getName()))
                .findFirst();
    }

    /** The statement that finds the company by the first argument; empty for what is done for one company after the other. */
    Optional<String> lookup() {
        return Optional.ofNullable(lookup);
    }
}
