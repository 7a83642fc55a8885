package io.cardkeep.web.authenticator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;

/**
 * The keys that the seeds of authenticator apps are encrypted with: AES keys of 256 bits in the keystore, under aliases
 * that begin with {@code totp-seed-}. The last one in order encrypts, all of them decrypt.
 */
final class SeedKeys {
    static final String PREFIX = "totp-seed-";
    private static final int BYTES = 32;

    private final NavigableMap<String, SecretKey> keys;

    private SeedKeys(NavigableMap<String, SecretKey> keys) {
        this.keys = keys;
    }

    /**
     * Reads the keystore.
     *
     * @param path of a PKCS#12 file
     * @throws IllegalStateException when it cannot be read or holds no such key; says what to do
     */
    static SeedKeys open(Path path, char[] password) {
        try (InputStream file = Files.newInputStream(path)) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(file, password);
            return of(keystore, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keystore of CARDKEEP_KEYSTORE_PATH could not be read.", e);
        }
    }

    private static SeedKeys of(KeyStore keystore, char[] password) throws GeneralSecurityException {
        NavigableMap<String, SecretKey> keys = new TreeMap<>();
        for (String alias : Collections.list(keystore.aliases())) {
            if (alias.startsWith(PREFIX)
                    && keystore.getKey(alias, password) instanceof SecretKey key
                    && key.getEncoded().length == BYTES) {
                keys.put(alias, key);
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("The keystore of CARDKEEP_KEYSTORE_PATH holds no AES key of 256 bits whose"
                    + " alias begins with " + PREFIX + "; make one with keytool as docs/running.md shows.");
        }
        return new SeedKeys(keys);
    }

    Map.Entry<String, SecretKey> encrypting() {
        return keys.lastEntry();
    }

    Optional<SecretKey> decrypting(String alias) {
        return Optional.ofNullable(keys.get(alias));
    }

    @Override
    public String toString() {
        return "SeedKeys";
    }
}
