package io.cardkeep.web.architecture;

import java.util.List;

/**
 * A method that shows a secret, and the classes that may call it.
 *
 * @param owner the class that keeps the secret, by name, since web sees no class of an adapter
 * @param readers its own class included, when it calls itself
 */
record LentSecret(String owner, String method, List<String> readers) {
    static final LentSecret PASSWORD = of(
            "io.cardkeep.domain.people.Password",
            "lend",
            "io.cardkeep.web.signin.Argon2Passwords",
            "io.cardkeep.web.signin.ZxcvbnPasswords");
    static final LentSecret SET_UP_TOKEN = of(
            "io.cardkeep.domain.people.SetUpToken",
            "lend",
            "io.cardkeep.application.people.SendInvitation",
            "io.cardkeep.web.people.FirstAdminLink",
            "io.cardkeep.web.people.SetUpCookie");
    static final LentSecret SET_UP_CODE =
            of("io.cardkeep.domain.people.SetUpToken", "lendCode", "io.cardkeep.application.people.PrintSlip");
    static final LentSecret AUTHENTICATOR_SEED = of(
            "io.cardkeep.domain.people.AuthenticatorSeed",
            "lend",
            "io.cardkeep.web.authenticator.SeedSealer",
            "io.cardkeep.web.authenticator.AppSecret",
            "io.cardkeep.web.authenticator.TotpCodes");
    static final LentSecret RECOVERY_CODE =
            of("io.cardkeep.domain.people.RecoveryCode", "lend", "io.cardkeep.web.authenticator.CodesPage");
    static final LentSecret SIGN_ON_ATTEMPT =
            of("io.cardkeep.web.signon.SignOnAttempt", "lend", "io.cardkeep.web.signon.SignOnCookie");
    static final LentSecret SIGN_ON_VERIFIER =
            of("io.cardkeep.web.signon.SignOnAttempt", "verifier", "io.cardkeep.web.signon.SignOnProvider");
    static final LentSecret SIGN_ON_CLIENT_SECRET =
            of("io.cardkeep.web.signon.SignOnSettings", "clientSecret", "io.cardkeep.web.signon.Discovery");
    static final LentSecret PASSWORD_HASH = of(
            "io.cardkeep.domain.people.PasswordHash",
            "encoded",
            "io.cardkeep.web.signin.Argon2Passwords",
            "io.cardkeep.persistence.people.PersonRow");
    static final LentSecret SEALED_PIN =
            of("io.cardkeep.domain.pin.SealedPin", "jwe", "io.cardkeep.enkash.SealedPinParts");
    static final LentSecret INCOME_TAX_PAN =
            of("io.cardkeep.domain.card.IncomeTaxPan", "lend", "io.cardkeep.enkash.IssueBody");
    static final LentSecret ONE_TIME_CODE = of(
            "io.cardkeep.domain.otp.OneTimeCode",
            "lend",
            "io.cardkeep.enkash.OtpFields",
            "io.cardkeep.enkash.SetPinBody");
    static final LentSecret PIN_DIGITS = of("io.cardkeep.enkash.PinDigits", "toBytes", "io.cardkeep.enkash.SetPinBody");
    static final LentSecret ENKASH_SECRET = of(
            "io.cardkeep.enkash.Secret",
            "lend",
            "io.cardkeep.enkash.AccessToken",
            "io.cardkeep.enkash.AesBodies",
            "io.cardkeep.enkash.SealingKeyring",
            "io.cardkeep.enkash.TokenRequest");
    static final LentSecret ACCESS_TOKEN =
            of("io.cardkeep.enkash.AccessToken", "authorization", "io.cardkeep.enkash.ApiCall");
    static final LentSecret SEALING_KEY =
            of("io.cardkeep.enkash.SealingKeyring", "opening", "io.cardkeep.enkash.EnkashPinSetter");

    static final List<LentSecret> ALL = List.of(
            PASSWORD,
            SET_UP_TOKEN,
            SET_UP_CODE,
            AUTHENTICATOR_SEED,
            RECOVERY_CODE,
            SIGN_ON_ATTEMPT,
            SIGN_ON_VERIFIER,
            SIGN_ON_CLIENT_SECRET,
            PASSWORD_HASH,
            SEALED_PIN,
            INCOME_TAX_PAN,
            ONE_TIME_CODE,
            PIN_DIGITS,
            ENKASH_SECRET,
            ACCESS_TOKEN,
            SEALING_KEY);

    private static LentSecret of(String owner, String method, String... readers) {
        return new LentSecret(owner, method, List.of(readers));
    }
}
