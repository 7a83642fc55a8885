package io.cardkeep.enkash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The key pairs that PINs are sealed to, read once from a PKCS#12 keystore. An alias is a key's id. */
final class SealingKeyring {
    static final String PREFIX = "pin-sealing-";
    private static final int FEWEST_BITS = 3072;

    private final Map<String, Pair> pairs;

    private SealingKeyring(Map<String, Pair> pairs) {
        this.pairs = Map.copyOf(pairs);
    }

    /**
     * Reads the keystore.
     *
     * @throws InvalidSettings when there is none, it does not open, or it holds no usable key
     */
    static SealingKeyring open(KeystoreSettings settings) {
        SettingsCheck check = new SettingsCheck();
        String path = check.text("CARDKEEP_KEYSTORE_PATH", settings.path(), "the file with the PIN-sealing keys");
        Secret password = check.secret("CARDKEEP_KEYSTORE_PASSWORD", settings.password(), "the keystore's password");
        check.finish();
        char[] characters = password.lend(char[]::clone);
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(file, characters);
            return of(keystore, characters);
        } catch (IOException | GeneralSecurityException e) {
            throw new InvalidSettings(List.of("CARDKEEP_KEYSTORE_PATH names a file that could not be read as a PKCS#12"
                    + " keystore with the password in CARDKEEP_KEYSTORE_PASSWORD."));
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private static SealingKeyring of(KeyStore keystore, char[] password) throws GeneralSecurityException {
        KeyStore.PasswordProtection protection = new KeyStore.PasswordProtection(password);
        Map<String, Pair> pairs = new TreeMap<>();
        for (String alias : Collections.list(keystore.aliases())) {
            if (alias.startsWith(PREFIX)) {
                pairs.put(alias, pair(alias, keystore.getEntry(alias, protection)));
            }
        }
        if (pairs.isEmpty()) {
            throw new InvalidSettings(List.of("The keystore at CARDKEEP_KEYSTORE_PATH holds no key whose alias starts"
                    + " with " + PREFIX + "; make one with keytool as docs/enkash-assumptions.md shows."));
        }
        return new SealingKeyring(pairs);
    }

    private static Pair pair(String alias, KeyStore.@Nullable Entry entry) {
        if (entry instanceof PrivateKeyEntry key
                && key.getPrivateKey() instanceof RSAPrivateKey secret
                && key.getCertificate() instanceof X509Certificate certificate
                && certificate.getPublicKey() instanceof RSAPublicKey open
                && open.getModulus().bitLength() >= FEWEST_BITS) {
            return new Pair(
                    open,
                    secret,
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        }
        throw new InvalidSettings(List.of(
                "The key " + alias + " in the keystore is no RSA key pair of " + FEWEST_BITS + " bits or more."));
    }

    Optional<RSAPrivateKey> opening(String keyId) {
        return Optional.ofNullable(pairs.get(keyId)).map(Pair::secret);
    }

    /** When the certificate of each key starts and ends, by alias. */
    Map<String, String> spans() {
        Map<String, String> spans = new TreeMap<>();
        pairs.forEach((alias, pair) -> spans.put(alias, pair.from() + " – " + pair.to()));
        return spans;
    }

    /** The key that PINs are sealed to; empty while every key starts in the future. */
    Optional<String> currentAlias(Instant now) {
        return latest(now).map(Map.Entry::getKey);
    }

    /** The pair whose certificate starts last, and not in the future; the end of its validity means nothing here. */
    Map.Entry<String, RSAPublicKey> current(Instant now) {
        return latest(now)
                .map(each -> Map.entry(each.getKey(), each.getValue().open()))
                .orElseThrow(
                        () -> new IllegalStateException("Every PIN-sealing key in the keystore starts in the future."));
    }

    private Optional<Map.Entry<String, Pair>> latest(Instant now) {
        return pairs.entrySet().stream()
                .filter(each -> !each.getValue().from().isAfter(now))
                .max(Map.Entry.<String, Pair>comparingByValue(
                                (one, other) -> one.from().compareTo(other.from()))
                        .thenComparing(Map.Entry.comparingByKey()));
    }

    private record Pair(RSAPublicKey open, RSAPrivateKey secret, Instant from, Instant to) {
        @Override
        public String toString() {
            return "Pair";
        }
    }
}
