package io.cardkeep.enkash;

import io.cardkeep.domain.company.CompanyId;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The settings once all of them were found good. */
record EnkashSetup(URI api, URI tokenAddress, EnkashCredentials first, Dialect dialect) {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(55);

    /**
     * Checks all settings.
     *
     * @throws InvalidSettings naming each one that is missing or wrong
     */
    static EnkashSetup from(EnkashSettings settings) {
        SettingsCheck check = new SettingsCheck();
        boolean http = settings.insecureHttp();
        URI api = check.address("ENKASH_API_URL", settings.apiUrl(), "the address of EnKash's card API", http);
        URI token = check.address(
                "ENKASH_TOKEN_URL", settings.tokenUrl(), "the address that gives out EnKash's tokens", http);
        String partner = check.text("ENKASH_PARTNER_ID", settings.partnerId(), "the partner id EnKash gave you (CR…)");
        String company = check.text("ENKASH_COMPANY_ID", settings.companyId(), "your company's id at EnKash (CEK…)");
        Login client = new Login(
                check.secret("ENKASH_BASIC_USERNAME", settings.basicUsername(), "the client name of the token call"),
                check.secret(
                        "ENKASH_BASIC_PASSWORD", settings.basicPassword(), "the client password of the token call"));
        Login login = new Login(
                check.secret("ENKASH_USERNAME", settings.username(), "the mobile number you sign in to EnKash with"),
                check.secret("ENKASH_PASSWORD", settings.password(), "the password you sign in to EnKash with"));
        BodyCodec codec = codec(check, settings.encryption(), settings.secret());
        Dialect dialect = DialectSettings.read(check, settings.generation(), settings.paths());
        limits(check, settings);
        check.finish();
        return new EnkashSetup(
                api, token, new EnkashCredentials(new CompanyId(company), partner, client, login, codec), dialect);
    }

    private static BodyCodec codec(SettingsCheck check, @Nullable String encryption, @Nullable Secret secret) {
        String meaning = "plain or aes, as agreed with EnKash";
        String word = check.text("ENKASH_ENCRYPTION", encryption, meaning);
        if (word.equals("aes")) {
            return new AesBodies(check.secret("ENKASH_SECRET", secret, "the secret key that encrypts bodies"));
        }
        check.require(word.equals("plain") || word.equals("?"), "ENKASH_ENCRYPTION is neither of: " + meaning + ".");
        return new PlainBodies();
    }

    private static void limits(SettingsCheck check, EnkashSettings settings) {
        check.require(
                isPositive(settings.readTimeout()) && Timeouts.of(settings).arePositive(),
                "ENKASH_CONNECT_TIMEOUT, ENKASH_READ_TIMEOUT and ENKASH_ANSWERTIMEOUT_* have to be longer than nothing,"
                        + " such as 5s and 20s.");
        check.require(
                isPositive(settings.callTimeout()) && settings.callTimeout().compareTo(LONGEST_CALL) <= 0,
                "ENKASH_CALL_TIMEOUT has to be 55s or less: a call that takes a minute counts as lost.");
        check.require(settings.maxInFlight() > 0, "ENKASH_MAX_IN_FLIGHT has to be 1 or more.");
        BreakerSettings breaker = settings.breaker();
        check.require(
                breaker.window() >= 2 && breaker.failurePercent() >= 1 && breaker.failurePercent() <= 100,
                "ENKASH_BREAKER_WINDOW has to be 2 or more, and ENKASH_BREAKER_FAILUREPERCENT 1 to 100.");
        check.require(
                breaker.openFor().compareTo(Duration.ofSeconds(1)) >= 0,
                "ENKASH_BREAKER_OPENFOR has to be 1s or more.");
        settings.otp().check(check);
    }

    private static boolean isPositive(Duration duration) {
        return duration.compareTo(Duration.ofMillis(1)) >= 0;
    }
}
