package io.cardkeep.web.authenticator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SealedSeed;
import io.cardkeep.web.TestKeystore;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes by the vectors of RFC 6238, and what a sealed seed withstands. */
class TotpCodesTest {
    private static final char[] PASSWORD = TestKeystore.password();
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:10Z");

    private final SeedSealer sealer = new SeedSealer(SeedKeys.open(TestKeystore.path(), PASSWORD));
    private final TotpCodes codes = new TotpCodes(sealer, SECRET::clone);
    private final PersonId asha = new PersonId(UUID.randomUUID());
    private final PersonId ravi = new PersonId(UUID.randomUUID());

    @TempDir
    private Path folder;

    /** Appendix B, for SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void they_are_those_of_the_rfc(long second, String code) {
        assertThat(codes.step(sealed(), asha, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
        assertThat(Phone.of(SECRET).shows(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void the_neighbours_in_time_are_taken_and_nothing_further_off() {
        Phone phone = Phone.of(SECRET);
        long step = NOW.getEpochSecond() / 30;

        assertThat(codes.step(sealed(), asha, phone.shows(NOW.minusSeconds(30)), NOW))
                .hasValue(step - 1);
        assertThat(codes.step(sealed(), asha, phone.shows(NOW.plusSeconds(30)), NOW))
                .hasValue(step + 1);
        assertThat(codes.step(sealed(), asha, phone.shows(NOW.minusSeconds(60)), NOW))
                .isEmpty();
        assertThat(codes.step(sealed(), asha, phone.shows(NOW.plusSeconds(60)), NOW))
                .isEmpty();
    }

    @Test
    void blanks_and_the_digits_of_other_scripts_do_not_matter() {
        String code = Phone.of(SECRET).shows(NOW);
        String devanagari = code.chars()
                .mapToObj(digit -> Character.toString('०' + digit - '0'))
                .reduce("", String::concat);

        assertThat(codes.step(sealed(), asha, " " + code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
        assertThat(codes.step(sealed(), asha, devanagari, NOW)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "-12345", "99999999999999999999"})
    void anything_else_is_no_code(String typed) {
        assertThat(codes.step(sealed(), asha, typed, NOW)).isEmpty();
    }

    @Test
    void a_seed_is_good_for_its_person_alone_and_unchanged() {
        SealedSeed sealed = sealed();
        String code = Phone.of(SECRET).shows(NOW);
        char last = sealed.text().charAt(sealed.text().length() - 2);
        String changed = sealed.text().substring(0, sealed.text().length() - 2) + (last == 'A' ? 'B' : 'A') + "A";

        assertThat(codes.step(sealed, ravi, code, NOW)).isEmpty();
        assertThat(codes.open(sealed, ravi)).isEmpty();
        assertThat(codes.open(new SealedSeed(changed), asha)).isEmpty();
        assertThat(codes.open(new SealedSeed("x"), asha)).isEmpty();
        assertThat(codes.open(new SealedSeed(""), asha)).isEmpty();
        assertThat(sealed.text()).doesNotContain("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA", "1234567890");
        assertThat(sealed()).isNotEqualTo(sealed);
    }

    @Test
    void after_a_new_key_was_added_seeds_under_the_one_before_still_open() throws Exception {
        Path file = folder.resolve("keys.p12");
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, PASSWORD);
        SealedSeed before = sealedAfterAdding("totp-seed-202611", 1, keystore, file);

        SealedSeed after = sealedAfterAdding("totp-seed-202612", 2, keystore, file);
        SeedSealer rotated = new SeedSealer(SeedKeys.open(file, PASSWORD));
        assertThat(rotated.open(before, asha)).isPresent();
        assertThat(rotated.open(after, asha)).isPresent();

        keystore.deleteEntry("totp-seed-202611");
        store(keystore, file);
        SeedSealer later = new SeedSealer(SeedKeys.open(file, PASSWORD));
        assertThat(later.open(before, asha)).isEmpty();
        assertThat(later.open(after, asha)).isPresent();
    }

    @Test
    void a_keystore_without_such_a_key_is_refused_with_what_to_do() throws Exception {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, PASSWORD);
        Path file = folder.resolve("keys.p12");
        store(keystore, file);

        assertThatThrownBy(() -> SeedKeys.open(file, PASSWORD)).hasMessageContaining("make one with keytool");
        assertThatThrownBy(() -> SeedKeys.open(folder.resolve("none"), PASSWORD))
                .hasMessageContaining("CARDKEEP_KEYSTORE_PATH");
    }

    private SealedSeed sealedAfterAdding(String alias, int fill, KeyStore keystore, Path file) throws Exception {
        byte[] key = new byte[32];
        key[0] = (byte) fill;
        keystore.setEntry(
                alias,
                new KeyStore.SecretKeyEntry(new SecretKeySpec(key, "AES")),
                new KeyStore.PasswordProtection(PASSWORD));
        store(keystore, file);
        return new SeedSealer(SeedKeys.open(file, PASSWORD)).seal(new AuthenticatorSeed(SECRET.clone()), asha);
    }

    private static void store(KeyStore keystore, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            keystore.store(out, PASSWORD);
        }
    }

    private SealedSeed sealed() {
        try (AuthenticatorSeed seed = codes.newSeed()) {
            return codes.seal(seed, asha);
        }
    }
}
