package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardReveal;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealingKeys;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class EnkashConfigurationTest {
    private static final URI SOMEWHERE = URI.create("https://enkash.example");

    @Test
    void good_settings_give_every_port() {
        try (Installation installation = new Installation(good())) {
            assertThat(Stream.of(
                                    AccountFunding.class,
                                    AccountLookup.class,
                                    AccountOpening.class,
                                    CardControls.class,
                                    CardIssuance.class,
                                    CardIssuer.class,
                                    CardReveal.class,
                                    OtpSender.class,
                                    PinSetter.class,
                                    SealingKeys.class,
                                    TransactionFeed.class)
                            .map(installation::port))
                    .hasSize(11)
                    .doesNotContainNull();
        }
    }

    @Test
    void spring_boot_finds_the_configuration_by_itself() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
                .contains(EnkashConfiguration.class.getName());
    }

    @Test
    void every_missing_setting_is_named_at_once() {
        assertThatThrownBy(() -> new Installation(Map.of()))
                .rootCause()
                .isInstanceOf(InvalidSettings.class)
                .message()
                .contains(
                        "ENKASH_API_URL is missing",
                        "ENKASH_TOKEN_URL is missing",
                        "ENKASH_PARTNER_ID is missing",
                        "ENKASH_COMPANY_ID is missing",
                        "ENKASH_BASIC_USERNAME is missing",
                        "ENKASH_BASIC_PASSWORD is missing",
                        "ENKASH_USERNAME is missing",
                        "ENKASH_PASSWORD is missing",
                        "ENKASH_ENCRYPTION is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enkash.api-url|enkash.example|ENKASH_API_URL is no address",
                "enkash.api-url|ftp://enkash.example|ENKASH_API_URL is no address",
                "enkash.api-url|https://|ENKASH_API_URL is not a well-formed address",
                "enkash.token-url|http://enkash.example/oauth/token|ENKASH_TOKEN_URL is an http: address of another machine",
                "enkash.partner-id|'CR X'|ENKASH_PARTNER_ID holds a space",
                "enkash.password|' '|ENKASH_PASSWORD is missing",
                "enkash.encryption|des|ENKASH_ENCRYPTION is neither",
                "enkash.encryption|aes|ENKASH_SECRET is missing",
                "enkash.call-timeout|56s|ENKASH_CALL_TIMEOUT has to be 55s or less",
                "enkash.read-timeout|0s|ENKASH_ANSWERTIMEOUT_* have to be longer than nothing",
                "enkash.max-in-flight|0|ENKASH_MAX_IN_FLIGHT has to be 1 or more",
                "enkash.answer-timeout.change|0s|ENKASH_ANSWERTIMEOUT_* have to be longer than nothing",
                "enkash.generation|2024|ENKASH_GENERATION has to be 2025 or 2026",
                "enkash.paths.view|show me|ENKASH_PATHS_VIEW has to be a path such as /view",
                "enkash.paths.view-cvv|/../cvv|ENKASH_PATHS_VIEWCVV has to be a path such as /viewCvv",
                "enkash.paths.set-pin|/pin|ENKASH_PATHS_* has a path for no call",
                "enkash.breaker.window|1|ENKASH_BREAKER_WINDOW has to be 2 or more",
                "enkash.breaker.failure-percent|101|ENKASH_BREAKER_FAILUREPERCENT 1 to 100",
                "enkash.breaker.open-for|10ms|ENKASH_BREAKER_OPENFOR has to be 1s or more",
                "enkash.otp.required-for|lock|ENKASH_OTP_REQUIREDFOR has to list some of set-pin",
                "enkash.otp.required-for|set-pin,view|ENKASH_OTP_REQUIREDFOR asks for a code to view a card",
                "cardkeep.keystore.path|''|CARDKEEP_KEYSTORE_PATH is missing",
                "cardkeep.keystore.path|/nowhere/keys.p12|CARDKEEP_KEYSTORE_PATH names a file that could not be read",
                "cardkeep.keystore.password|not-the-password|CARDKEEP_KEYSTORE_PATH names a file that could not be read"
            })
    void a_wrong_setting_is_named_and_its_value_is_not(String name, String value, String sentence) {
        Map<String, Object> settings = good();
        settings.put(name, value);

        assertThatThrownBy(() -> new Installation(settings))
                .rootCause()
                .isInstanceOf(InvalidSettings.class)
                .message()
                .contains(sentence)
                .doesNotContain("not-the-password", "Sandbox@1234567", "/nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:9090", "http://127.0.0.1:9090", "http://[::1]:9090", "https://enkash.example"})
    void this_machine_may_be_called_without_tls(String address) {
        new Installation(Installation.settings(URI.create(address), SOMEWHERE)).close();
    }

    @Test
    void another_machine_is_called_without_tls_only_when_that_is_said() {
        Map<String, Object> settings = Installation.settings(URI.create("http://sandbox:9090"), SOMEWHERE);
        settings.put("enkash.insecure-http", "true");

        new Installation(settings).close();
    }

    @Test
    void no_setting_prints_a_secret() {
        EnkashSettings settings = new EnkashSettings(
                "https://a.example",
                "https://b.example",
                "CR1",
                "CEK1",
                Secret.valueOf("name-secret"),
                Secret.valueOf("basic-secret"),
                Secret.valueOf("login-secret"),
                Secret.valueOf("password-secret"),
                "aes",
                Secret.valueOf("key-secret"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1,
                ZoneId.of("UTC"),
                false,
                "2025",
                Map.of(),
                new AnswerTimeouts(null, null, null),
                new BreakerSettings(20, 50, Duration.ofSeconds(10)),
                new LoadSettings(false),
                new OtpSettings(Set.of()),
                new ViewSettings(false));
        EnkashSetup setup = EnkashSetup.from(settings);

        assertThat(settings + " " + setup + " " + setup.first() + " "
                        + setup.first().partner())
                .doesNotContain("-secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdk.httpclient.HttpClient.log",
                "jdk.internal.httpclient.debug",
                "jdk.httpclient.enableAllMethodRetry",
                "javax.net.debug"
            })
    void switches_that_would_log_secrets_or_send_twice_stop_the_start(String name) {
        assertThatThrownBy(() -> JvmSwitches.check(asked -> asked.equals(name) ? "all" : null))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("-D" + name);
        JvmSwitches.check(asked -> "false");
    }

    @Test
    void the_sentences_are_printed_without_a_stack_trace() {
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, e) -> {}));
        FailureAnalyzer ours = analyzers.stream()
                .filter(InvalidSettingsAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow();
        Optional<FailureAnalysis> analysis = Optional.ofNullable(ours.analyze(
                new IllegalStateException(new InvalidSettings(List.of("ENKASH_X is missing.", "And Y.")))));

        assertThat(analysis.orElseThrow().getDescription()).contains("ENKASH_X is missing.\nAnd Y.");
    }

    @Test
    void the_key_whose_certificate_starts_last_is_current_and_all_others_still_open(@TempDir Path folder) {
        Path keystore = folder.resolve("keys.p12");
        Keystores.addRsa(keystore, "pin-sealing-202601", "2026/01/01 00:00:00");
        Keystores.addRsa(keystore, "pin-sealing-202602", "2026/02/01 00:00:00");
        Keystores.addRsa(keystore, "pin-sealing-202609", "2026/09/01 00:00:00");
        Keystores.add(keystore, "other", "2026/02/02 00:00:00", "-keyalg", "EC", "-groupname", "secp256r1");
        KeystoreSettings settings = new KeystoreSettings(keystore.toString(), Secret.valueOf(Keystores.PASSWORD));
        SealingKeyring keyring = SealingKeyring.open(settings);
        MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
        SealingKeys keys = new KeystoreSealingKeys(keyring, clock);

        assertThat(keys.current().id()).isEqualTo("pin-sealing-202602");
        assertThat(keys.current().jwk())
                .contains("\"kid\":\"pin-sealing-202602\"", "\"alg\":\"RSA-OAEP-256\"", "\"use\":\"enc\"", "\"n\":")
                .doesNotContain("\"d\":", "\"p\":", "\"q\":");
        assertThat(keyring.opening("pin-sealing-202601")).isPresent();
        assertThat(keyring.opening("other")).isEmpty();
        clock.advance(Duration.ofDays(200));
        assertThat(keys.current().id()).isEqualTo("pin-sealing-202609");
    }

    @Test
    void a_keystore_without_a_strong_rsa_key_is_refused(@TempDir Path folder) {
        Path weak = folder.resolve("weak.p12");
        Keystores.add(weak, "pin-sealing-1", "2026/01/01 00:00:00", "-keyalg", "RSA", "-keysize", "2048");
        Path curve = folder.resolve("curve.p12");
        Keystores.add(curve, "pin-sealing-1", "2026/01/01 00:00:00", "-keyalg", "EC", "-groupname", "secp256r1");
        Path none = folder.resolve("none.p12");
        Keystores.add(none, "another", "2026/01/01 00:00:00", "-keyalg", "EC", "-groupname", "secp256r1");

        assertRefused(weak, "pin-sealing-1 in the keystore is no RSA key pair of 3072 bits");
        assertRefused(curve, "pin-sealing-1 in the keystore is no RSA key pair of 3072 bits");
        assertRefused(none, "holds no key whose alias starts with pin-sealing-");
    }

    private static void assertRefused(Path keystore, String sentence) {
        assertThatThrownBy(() -> SealingKeyring.open(
                        new KeystoreSettings(keystore.toString(), Secret.valueOf(Keystores.PASSWORD))))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(sentence);
    }

    private static Map<String, Object> good() {
        return Installation.settings(SOMEWHERE, SOMEWHERE);
    }
}
