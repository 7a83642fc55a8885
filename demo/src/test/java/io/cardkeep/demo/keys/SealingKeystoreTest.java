package io.cardkeep.demo.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.demo.folder.KeptSecret;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeystoreTest {
    @TempDir
    private Path folder;

    @Test
    void holdsAnRsaKeyPairOf3072BitsThatItsPasswordOpens() throws Exception {
        try (DataFolder data = DataFolder.claim(folder)) {
            SealingKeystore made = SealingKeystore.in(data);

            char[] password = made.password().text().toCharArray();
            KeyStore keystore = KeyStore.getInstance(made.file().toFile(), password);
            RSAPublicKey key =
                    (RSAPublicKey) keystore.getCertificate("pin-sealing-1").getPublicKey();
            assertThat(key.getModulus().bitLength()).isEqualTo(3072);
            assertThat(keystore.getKey("pin-sealing-1", password)).isNotNull();
            assertThat(keystore.getKey("totp-seed-1", password).getEncoded()).hasSize(32);
        }
    }

    @Test
    void getsTheKeyThatAnEarlierVersionDidNotMakeAndKeepsTheOther() throws Exception {
        try (DataFolder data = DataFolder.claim(folder)) {
            SealingKeystore made = SealingKeystore.in(data);
            char[] password = made.password().text().toCharArray();
            KeyStore earlier = KeyStore.getInstance(made.file().toFile(), password);
            Certificate pins = earlier.getCertificate("pin-sealing-1");
            earlier.deleteEntry("totp-seed-1");
            try (OutputStream file = Files.newOutputStream(made.file())) {
                earlier.store(file, password);
            }

            KeyStore completed =
                    KeyStore.getInstance(SealingKeystore.in(data).file().toFile(), password);

            assertThat(completed.containsAlias("totp-seed-1")).isTrue();
            assertThat(completed.getCertificate("pin-sealing-1")).isEqualTo(pins);
        }
    }

    @Test
    void isMadeOnceAndKept() throws Exception {
        try (DataFolder data = DataFolder.claim(folder)) {
            byte[] first = Files.readAllBytes(SealingKeystore.in(data).file());

            assertThat(Files.readAllBytes(SealingKeystore.in(data).file())).isEqualTo(first);
        }
    }

    @Test
    void keepsItsPasswordWhereOnlyTheOwnerReadsAndInNoPrintedText() throws Exception {
        try (DataFolder data = DataFolder.claim(folder)) {
            SealingKeystore made = SealingKeystore.in(data);

            Path file = folder.resolve("keystore-password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(made).asString().doesNotContain(made.password().text());
            assertThat(made.password().text()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        }
    }

    @Test
    void startsAfreshWhenMakingItWasCutShort() throws Exception {
        Files.writeString(folder.resolve("keystore.unfinished.p12"), "half");
        Files.writeString(folder.resolve("keystore-password.unfinished"), "half");

        try (DataFolder data = DataFolder.claim(folder)) {
            assertThat(SealingKeystore.in(data).file()).exists();
        }
    }

    @Test
    void saysWhichFileOfASecretIsEmpty() throws Exception {
        Path file = Files.writeString(folder.resolve("keystore-password"), "");

        assertThatThrownBy(() -> KeptSecret.in(file, () -> "new"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The file " + file + " is empty. Remove it to have a new one made.");
    }
}
