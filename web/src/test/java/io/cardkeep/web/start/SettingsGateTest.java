package io.cardkeep.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsGateTest {
    private final Map<String, Object> settings = new HashMap<>(RealSettings.complete());

    @Test
    void complete_settings_pass() {
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void nothing_given_names_every_setting_in_one_message() {
        settings.clear();

        assertThat(complaint())
                .contains(
                        "SPRING_DATASOURCE_URL is missing",
                        "SPRING_DATASOURCE_USERNAME is missing",
                        "SPRING_DATASOURCE_PASSWORD is missing",
                        "SPRING_LIQUIBASE_USER is missing",
                        "SPRING_LIQUIBASE_PASSWORD is missing",
                        "ENKASH_API_URL is missing",
                        "ENKASH_TOKEN_URL is missing",
                        "ENKASH_PARTNER_ID is missing",
                        "ENKASH_COMPANY_ID is missing",
                        "ENKASH_BASIC_USERNAME is missing",
                        "ENKASH_BASIC_PASSWORD is missing",
                        "ENKASH_USERNAME is missing",
                        "ENKASH_PASSWORD is missing",
                        "ENKASH_ENCRYPTION is missing",
                        "CARDKEEP_PUBLIC_URL is missing",
                        "CARDKEEP_KEYSTORE_PATH is missing",
                        "CARDKEEP_KEYSTORE_PASSWORD is missing",
                        "SPRING_MAIL_HOST is missing",
                        "CARDKEEP_MAIL_FROM is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url",
                "spring.datasource.password",
                "spring.liquibase.user",
                "enkash.api-url",
                "enkash.basic-password",
                "enkash.encryption",
                "cardkeep.public-url",
                "cardkeep.keystore.password",
                "spring.mail.host",
                "cardkeep.mail.from"
            })
    void each_one_alone_is_missed_also_when_it_is_blank(String property) {
        settings.put(property, "  ");

        assertThat(complaint()
                        .lines()
                        .filter(line -> line.contains("is missing"))
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "http://cards.example.com, does not begin with https://",
        "https://10.0.0.4, where a name is needed",
        "https://[fd00::1], where a name is needed",
        "https://localhost, where a name is needed",
        "https://cards.example.com/app, take the path away",
        "https://cards.example.com?x=1, take the path away",
        "cards.example.com, is no address such as"
    })
    void the_public_address_is_https_and_a_bare_name(String address, String wrong) {
        settings.put("cardkeep.public-url", address);

        assertThat(complaint()).contains("CARDKEEP_PUBLIC_URL").contains(wrong);
    }

    @Test
    void enkash_is_spoken_to_in_the_clear_on_this_machine_alone() {
        settings.put("enkash.api-url", "http://enkash.example.com");
        assertThat(complaint()).contains("ENKASH_API_URL does not begin with https://");

        settings.put("enkash.api-url", "http://127.0.0.1:9090");
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void the_application_may_not_run_as_the_owner_of_the_tables() {
        settings.put("spring.liquibase.user", settings.get("spring.datasource.username"));

        assertThat(complaint()).contains("SPRING_LIQUIBASE_USER is the application's own role");
    }

    @Test
    void a_single_sign_on_is_told_in_full_or_not_at_all() {
        settings.put("cardkeep.sso.issuer", "http://id.example.com");
        settings.put("cardkeep.sso.company-claim", "hd");

        assertThat(complaint())
                .contains(
                        "CARDKEEP_SSO_ISSUER does not begin with https://",
                        "CARDKEEP_SSO_CLIENT_ID is missing",
                        "CARDKEEP_SSO_CLIENT_SECRET is missing",
                        "CARDKEEP_SSO_COMPANY is missing");

        settings.put("cardkeep.sso.issuer", "https://id.example.com");
        settings.put("cardkeep.sso.client-id", "cardkeep");
        settings.put("cardkeep.sso.client-secret", "a secret");
        settings.put("cardkeep.sso.company", "example.com");
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void encrypted_bodies_need_their_key() {
        settings.put("enkash.encryption", "aes");
        assertThat(complaint()).contains("ENKASH_SECRET is missing");

        settings.put("enkash.encryption", "rot13");
        assertThat(complaint()).contains("ENKASH_ENCRYPTION is neither plain nor aes");
    }

    @Test
    void the_keystore_is_opened_and_looked_into(@TempDir Path folder) throws IOException {
        settings.put("cardkeep.keystore.path", folder.resolve("none.p12").toString());
        assertThat(complaint()).contains("CARDKEEP_KEYSTORE_PATH names no file that can be read");

        Path rubbish = Files.writeString(folder.resolve("rubbish.p12"), "this is no keystore");
        settings.put("cardkeep.keystore.path", rubbish.toString());
        assertThat(complaint()).contains("no PKCS#12 keystore");

        settings.putAll(RealSettings.complete());
        settings.put("cardkeep.keystore.password", "not its password");
        assertThat(complaint()).contains("is not its password").doesNotContain("not its password at all");
    }

    @Test
    void a_proxy_is_an_address_or_a_block() {
        settings.put("cardkeep.trusted-proxies", "10.0.0.0/8, my-proxy");
        assertThat(complaint())
                .contains("CARDKEEP_TRUSTED_PROXIES is not right")
                .contains("my-proxy");

        settings.put("cardkeep.trusted-proxies", "10.0.0.0/8, fd00::/8, 192.0.2.7");
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp://mail.example.com", "mail.example.com:587", "mail example", "-mail", "https://a/b"})
    void the_mail_server_is_a_name_or_an_address(String host) {
        settings.put("spring.mail.host", host);

        assertThat(complaint()).contains("SPRING_MAIL_HOST is no host's name").doesNotContain(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtp.example.com", "10.0.0.25", "fd00::25", "xn--p1b6ci4b4b3a.example"})
    void a_mail_server_s_name_or_address_passes(String host) {
        settings.put("spring.mail.host", host);

        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cards at example", "Cardkeep", "cards@", "<cards@example.com", "a@example.com, b@example.com"})
    void mail_comes_from_one_address(String sender) {
        settings.put("cardkeep.mail.from", sender);

        assertThat(complaint()).contains("CARDKEEP_MAIL_FROM is no e-mail address");
    }

    @Test
    void mail_is_given_up_by_saying_so_and_not_by_leaving_it_out() {
        settings.keySet().removeAll(List.of("spring.mail.host", "cardkeep.mail.from"));
        assertThat(complaint()).contains("SPRING_MAIL_HOST is missing", "CARDKEEP_MAIL=off");

        settings.put("cardkeep.mail", "off");
        assertThatCode(this::look).doesNotThrowAnyException();

        settings.put("cardkeep.mail", "no");
        assertThat(complaint())
                .contains("CARDKEEP_MAIL is neither on nor off", "SPRING_MAIL_HOST is missing")
                .contains("CARDKEEP_MAIL_FROM is missing");
    }

    @Test
    void no_message_repeats_a_secret() {
        settings.put("spring.datasource.password", "sesame-1");
        settings.put("enkash.password", "sesame-2");
        settings.put("cardkeep.keystore.password", "sesame-3");
        settings.remove("enkash.username");

        assertThat(complaint()).doesNotContain("sesame");
    }

    @Test
    void a_demo_runs_on_this_machine_alone() {
        settings.put("cardkeep.mode", "demo");
        settings.put("cardkeep.public-url", "http://demo.example.com");
        assertThat(complaint()).contains("is not on this machine");

        settings.clear();
        settings.putAll(Map.of("cardkeep.mode", "demo", "cardkeep.public-url", "http://localhost:8080"));
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void there_are_two_modes() {
        settings.put("cardkeep.mode", "trial");

        assertThat(complaint()).contains("CARDKEEP_MODE is neither real nor demo");
    }

    private String complaint() {
        WrongSettings wrong = catchThrowableOfType(WrongSettings.class, this::look);
        assertThat(wrong).as("a refusal").isNotNull();
        return String.valueOf(wrong.getMessage());
    }

    private void look() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new SettingsGate().postProcessEnvironment(environment, new SpringApplication());
    }
}
