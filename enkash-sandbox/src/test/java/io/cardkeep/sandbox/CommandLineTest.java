package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.generation.Generation;
import io.cardkeep.sandbox.otp.OtpAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    private static SandboxOptions read(String line) throws Arguments.Misuse {
        return CommandLine.read(line.isEmpty() ? List.of() : List.of(line.split(" ")), Map.of());
    }

    @Test
    void nothing_given_means_the_documented_defaults() throws Arguments.Misuse {
        SandboxOptions options = read("");

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.controlPort()).isEqualTo(9091);
        assertThat(options.rules().pinLengths().least()).isEqualTo(4);
        assertThat(options.rules().pinLengths().most()).isEqualTo(4);
        assertThat(options.encryptionSecret()).isNull();
        assertThat(options.stateFile()).isNull();
        assertThat(options.credentials().partnerId()).isEqualTo("CRMXWB3ZM");
        assertThat(options.credentials().companyIds()).containsExactly("CEKEP5GSGP");
    }

    @Test
    void each_option_is_taken() throws Arguments.Misuse {
        SandboxOptions options = read(
                "--host 0.0.0.0 --port 1 --control-port 2 --state s.json --pin-length 4..12"
                        + " --token-seconds 90 --single-card object --encryption aes --secret abc --partner-id CRX"
                        + " --company-id CEKA --company-id CEKB --basic-username bu --basic-password bp --username u --password p");

        assertThat(options.host()).isEqualTo("0.0.0.0");
        assertThat(options.port()).isEqualTo(1);
        assertThat(options.controlPort()).isEqualTo(2);
        assertThat(options.stateFile()).isEqualTo(Path.of("s.json"));
        assertThat(options.rules().pinLengths().most()).isEqualTo(12);
        assertThat(options.tokenLifetime()).isEqualTo(Duration.ofSeconds(90));
        assertThat(options.rules().singleAsObject()).isTrue();
        assertThat(options.encryptionSecret()).isEqualTo("abc");
        assertThat(options.credentials().companyIds()).containsExactly("CEKA", "CEKB");
        assertThat(options.credentials().basicPassword()).isEqualTo("bp");
        assertThat(options.credentials().password()).isEqualTo("p");
    }

    @Test
    void the_wire_is_chosen_by_options() throws Arguments.Misuse {
        SandboxOptions options =
                read("--generation 2026 --view-card on --replacement same-id --otp-required set-pin,view"
                        + " --path view=cards/details --path otp=otps --seed 7 --contradict card.mask,dates.form");

        assertThat(options.generation()).isEqualTo(Generation.OF_2026);
        assertThat(options.rules().viewCard()).isTrue();
        assertThat(options.rules().replacementKeepsId()).isTrue();
        assertThat(options.otpRequired()).containsExactlyInAnyOrder(OtpAction.SET_PIN, OtpAction.VIEW_CARD);
        assertThat(options.paths()).containsEntry(Call.VIEW, "cards/details").containsEntry(Call.OTP, "otps");
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.contradictions())
                .containsExactlyInAnyOrder(Contradiction.CARD_MASK, Contradiction.DATES_FORM);
        assertThat(read("").contradictions()).isEmpty();
        assertThat(read("").generation()).isEqualTo(Generation.OF_2025);
        assertThat(read("").otpRequired()).isEmpty();
        assertThat(read("").rules().viewCard()).isFalse();
    }

    @Test
    void secrets_come_from_the_environment_or_a_file() throws Arguments.Misuse, IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from-file\n");
        Map<String, String> environment = Map.of(
                "ENKASH_SANDBOX_SECRET", "from-environment",
                "ENKASH_SANDBOX_PASSWORD", "p",
                "ENKASH_SANDBOX_BASIC_PASSWORD", "bp");

        SandboxOptions byEnvironment = CommandLine.read(List.of("--encryption", "aes"), environment);
        SandboxOptions byFile =
                CommandLine.read(List.of("--encryption", "aes", "--secret-file", file.toString()), Map.of());

        assertThat(byEnvironment.encryptionSecret()).isEqualTo("from-environment");
        assertThat(byEnvironment.credentials().password()).isEqualTo("p");
        assertThat(byEnvironment.credentials().basicPassword()).isEqualTo("bp");
        assertThat(byFile.encryptionSecret()).isEqualTo("from-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 9090",
                "--port",
                "--port x",
                "--port 65536",
                "--port -1",
                "--port 1 --port 2",
                "--pin-length 3",
                "--pin-length 4..13",
                "--pin-length 8..4",
                "--pin-length four",
                "--single-card both",
                "--encryption rsa",
                "--encryption aes",
                "--encryption aes --secret-file /nowhere/secret",
                "--token-seconds 0",
                "--generation 2024",
                "--view-card yes",
                "--replacement maybe",
                "--otp-required set-pin,fly",
                "--seed -1",
                "--contradict card.mask,dates",
                "--path view",
                "--path fly=x",
                "--path token=x",
                "--path view=/x",
                "--path view=a?b"
            })
    void what_cannot_be_used_is_a_sentence(String line) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(Arguments.Misuse.class)
                .message()
                .endsWith(".");
    }
}
