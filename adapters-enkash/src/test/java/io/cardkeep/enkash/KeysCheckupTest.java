package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the keys that PINs are sealed to. */
class KeysCheckupTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void each_key_is_named_with_its_start_and_end_and_the_current_one_is_marked() {
        Path keystore = folder.resolve("keys.p12");
        Keystores.addRsa(keystore, "pin-sealing-202601", "2026/01/01 00:00:00");
        Keystores.addRsa(keystore, "pin-sealing-202609", "2026/09/01 00:00:00");

        Remark remark = look(keystore.toString(), Keystores.PASSWORD, MARCH);

        assertThat(remark.state()).isEqualTo(Remark.State.GOOD);
        assertThat(remark.details())
                .satisfiesExactly(
                        now -> assertThat(now)
                                .startsWith("pin-sealing-202601 *: 2026-01-01T")
                                .contains(" – 2026-"),
                        later -> assertThat(later).startsWith("pin-sealing-202609: 2026-09-01T"));
    }

    @Test
    void keys_that_all_start_in_the_future_are_to_be_fixed() {
        Path keystore = folder.resolve("keys.p12");
        Keystores.addRsa(keystore, "pin-sealing-202609", "2026/09/01 00:00:00");

        assertThat(look(keystore.toString(), Keystores.PASSWORD, MARCH).state()).isEqualTo(Remark.State.BAD);
    }

    @Test
    void a_keystore_that_does_not_open_is_named_by_its_setting_alone() {
        Remark remark = look(Keystores.shared().toString(), "not-the-password", MARCH);

        assertThat(remark.topic()).isEqualTo(Topic.KEYS);
        assertThat(remark.state()).isEqualTo(Remark.State.BAD);
        assertThat(remark.details())
                .containsExactly("CARDKEEP_KEYSTORE_PATH names a file that could not be read as a PKCS#12 keystore with"
                        + " the password in CARDKEEP_KEYSTORE_PASSWORD.");
    }

    @Test
    void an_installation_has_this_checkup() {
        try (Installation installation =
                Installation.at(URI.create("https://enkash.example"), URI.create("https://enkash.example"))) {
            assertThat(installation.port(Checkup.class).look())
                    .extracting(Remark::state)
                    .containsExactly(Remark.State.GOOD);
        }
    }

    private static Remark look(String path, String password, Instant now) {
        KeystoreSettings settings = new KeystoreSettings(path, Secret.valueOf(password));
        List<Remark> remarks = new KeysCheckup(() -> SealingKeyring.open(settings), InstantSource.fixed(now)).look();
        return remarks.getFirst();
    }
}
