package io.cardkeep.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whether the keystore is there, opens, and has a key to seal PINs to and one for authenticator apps. No key itself is read here. */
final class KeystoreCheck {
    private static final String PATH = "cardkeep.keystore.path";
    private static final String PASSWORD = "cardkeep.keystore.password";
    private static final List<String> ALIAS_STARTS = List.of("pin-sealing-", "totp-seed-");

    private final Settings settings;

    KeystoreCheck(Settings settings) {
        this.settings = settings;
    }

    void check() {
        Optional<String> path = settings.required(PATH, "the PKCS#12 keystore that PINs are sealed to");
        Optional<String> password = settings.required(PASSWORD, "the keystore's password");
        if (path.isPresent() && password.isPresent()) {
            open(Path.of(path.get()), password.get());
        }
    }

    private void open(Path path, String password) {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            settings.wrong(PATH, "names no file that can be read");
            return;
        }
        try (InputStream file = Files.newInputStream(path)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password.toCharArray());
            List<String> aliases = Collections.list(keys.aliases());
            for (String start : ALIAS_STARTS) {
                if (aliases.stream().noneMatch(alias -> alias.startsWith(start))) {
                    settings.wrong(PATH, "names a keystore without a key whose alias begins with " + start);
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            settings.wrong(
                    PATH,
                    "names a file that is no PKCS#12 keystore, or CARDKEEP_KEYSTORE_PASSWORD is not its password");
        }
    }
}
