package io.cardkeep.application.people;

import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.AuthenticatorCodes;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.RecoveryCode;
import io.cardkeep.domain.people.RecoveryCodes;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a code is good for that somebody typed: of their authenticator app, or one of their recovery codes. */
public final class SecondFactor {
    private final AuthenticatorApps apps;
    private final AuthenticatorCodes codes;
    private final RecoveryCodes recoveryCodes;

    public SecondFactor(AuthenticatorApps apps, AuthenticatorCodes codes, RecoveryCodes recoveryCodes) {
        this.apps = apps;
        this.codes = codes;
        this.recoveryCodes = recoveryCodes;
    }

    /** Uses it up. */
    Verdict take(Person person, String typed, Instant now) {
        return RecoveryCode.typed(typed)
                .map(code -> recoveryCode(person, code))
                .orElseGet(() -> appCode(person, typed, now));
    }

    private Verdict recoveryCode(Person person, RecoveryCode code) {
        OptionalInt left = recoveryCodes.use(person.company(), person.id(), code.hash());
        return left.isPresent()
                ? new Verdict.RecoveryCodeUsed(left.getAsInt())
                : new Verdict.Wrong("wrong-recovery-code");
    }

    private Verdict appCode(Person person, String typed, Instant now) {
        Optional<AuthenticatorApp> app = apps.of(person.company(), person.id());
        OptionalLong step = app.map(known -> codes.step(known.seed(), person.id(), typed, now))
                .orElseGet(OptionalLong::empty);
        if (step.isEmpty()) {
            return new Verdict.Wrong("wrong-code");
        }
        return apps.used(app.orElseThrow(), step.getAsLong()) ? new Verdict.Right() : new Verdict.Wrong("used-code");
    }

    sealed interface Verdict {
        record Right() implements Verdict {}

        record RecoveryCodeUsed(int left) implements Verdict {}

        /**
         * Nothing was used up.
         *
         * @param reason a code for the history
         */
        record Wrong(String reason) implements Verdict {}
    }
}
