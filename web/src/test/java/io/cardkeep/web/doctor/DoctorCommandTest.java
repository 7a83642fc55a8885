package io.cardkeep.web.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.cardkeep.persistence.PostgresServer;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Console;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as an operator runs it: a process of its own, with its settings in its environment. */
class DoctorCommandTest {
    private static final String ESCAPE = Character.toString(0x1B);
    private static final String[] ALL = {"--account", "CAA8W45", "--card", "EKCPATIENT1"};

    @AutoClose("stop")
    private static final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AutoClose
    private static final CardkeepServer plain = CardkeepServer.start(Map.of());

    @AutoClose
    private static final CardkeepServer contradicting = CardkeepServer.start(
            SandboxOptions.builder()
                    .contradictions(EnumSet.of(
                            Contradiction.TOKEN_TYPE,
                            Contradiction.ENVELOPE_CODE_NAME,
                            Contradiction.CARD_STATUS_WORDS,
                            Contradiction.DATES_ZONE,
                            Contradiction.TRANSACTIONS_AMOUNT))
                    .build(),
            Map.of());

    @BeforeAll
    static void start() {
        mail.start();
        for (CardkeepServer server : List.of(plain, contradicting)) {
            Patient.account(server.sandbox());
            Patient.cards(server.sandbox());
        }
    }

    @Test
    void a_sandbox_as_assumed_and_an_installation_in_order_end_with_0() {
        Said said = doctor(settings(plain), ALL);

        assertThat(said.text()).contains("Nothing is contradicted, and all is in order.");
        assertThat(said.codes("Contradicted")).isEmpty();
        assertThat(said.codes("To be fixed")).isEmpty();
        assertThat(said.codes("Confirmed")).hasSizeGreaterThan(35);
        assertThat(said.code()).isZero();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void five_contradictions_are_named_exactly_and_end_with_1() {
        Said said = doctor(settings(contradicting), ALL);

        assertThat(said.codes("Contradicted"))
                .containsExactlyInAnyOrder(
                        "token.type", "envelope.code-name", "card.status-words", "dates.zone", "transactions.amount");
        assertThat(said.text()).contains("5 contradicted, 0 not in order, 0 without an answer.");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void no_line_has_a_value_a_secret_or_a_colour() {
        for (CardkeepServer server : List.of(plain, contradicting)) {
            assertThat(doctor(settings(server), ALL).text())
                    .doesNotContain(Patient.VALUES)
                    .doesNotContain("Sandbox@1234567", "sandbox-client-password", "application-in-tests", "keystore-in")
                    .doesNotContain(ESCAPE);
        }
    }

    @Test
    void a_database_that_was_never_made_is_left_as_it_is() {
        Map<String, Object> settings = settings(plain);
        settings.put("spring.datasource.url", PostgresServer.newDatabase().url());

        Said said = doctor(settings, ALL);

        assertThat(said.text()).contains("The tables are those of this release").contains("history_entry");
        assertThat(said.code()).isEqualTo(1);
        assertThat(doctor(settings, ALL).text()).contains("history_entry");
    }

    @Test
    void wrong_settings_are_named_and_the_rest_is_looked_at_all_the_same() {
        Map<String, Object> settings = settings(plain);
        settings.remove("enkash.partner-id");
        settings.put("cardkeep.public-url", "http://cards.example.com");

        Said said = doctor(settings, ALL);

        assertThat(said.text())
                .contains("ENKASH_PARTNER_ID is missing", "CARDKEEP_PUBLIC_URL does not begin with https://")
                .contains("PostgreSQL 18", "pin-sealing-202611 *")
                .doesNotContain("http://cards.example.com");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void without_any_setting_each_one_is_named() {
        Said said = doctor(Map.of());

        assertThat(said.text())
                .contains("ENKASH_API_URL is missing", "SPRING_DATASOURCE_URL is missing")
                .contains("CARDKEEP_KEYSTORE_PATH is missing", "SPRING_MAIL_HOST is missing");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void a_wrong_password_and_a_dead_enkash_are_each_a_clear_sentence() {
        Map<String, Object> wrong = settings(plain);
        wrong.put("enkash.password", "not-the-password");
        Map<String, Object> dead = settings(plain);
        dead.put("enkash.token-url", "http://127.0.0.1:1/oauth/token");

        assertThat(doctor(wrong, ALL).text())
                .contains("EnKash refused the sign-in", "ENKASH_PASSWORD")
                .doesNotContain("not-the-password");
        assertThat(doctor(dead, ALL).text()).contains("No answer came", "ENKASH_TOKEN_URL");
    }

    @Test
    void a_mail_server_that_is_down_and_a_database_that_refuses_are_to_be_fixed() {
        Map<String, Object> settings = settings(plain);
        settings.put("spring.mail.port", "1");
        settings.put("spring.datasource.username", "stranger");

        Said said = doctor(settings, ALL);

        assertThat(said.text()).contains("Check SPRING_MAIL_HOST", "Check SPRING_DATASOURCE_URL");
        assertThat(said.text()).contains("0 contradicted, 2 not in order");
        assertThat(said.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fly", "--account", "--account CAA8W45 --account CAA8W45", "--card EKC1", "now"})
    void what_cannot_be_understood_ends_with_2_and_how_it_is_used(String typed) {
        Said said = doctor(settings(plain), typed.split(" "));

        assertThat(said.text()).contains("Usage: bin/cardkeep doctor");
        assertThat(said.code()).isEqualTo(2);
    }

    private static Map<String, Object> settings(CardkeepServer server) {
        Map<String, Object> settings = new HashMap<>(server.settings());
        settings.remove("cardkeep.mode");
        settings.put("cardkeep.public-url", "https://cards.example.com");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(mail.getSmtp().getPort()));
        settings.put("cardkeep.mail.from", "Cardkeep <cards@example.com>");
        return settings;
    }

    private static Said doctor(Map<String, Object> settings, String... typed) {
        return new Said(Console.run(settings, DoctorCommand.NAME, typed));
    }

    /** What it printed, and its exit code. */
    private record Said(Console.Said said) {
        int code() {
            return said.code();
        }

        String text() {
            return said.text();
        }

        /** The codes behind a word at a line's beginning. */
        Set<String> codes(String word) {
            Set<String> codes = new TreeSet<>();
            text().lines()
                    .filter(line -> line.startsWith("  " + word + " "))
                    .map(line -> line.substring(18).strip().split(" ", 2)[0])
                    .forEach(codes::add);
            return codes;
        }
    }
}
