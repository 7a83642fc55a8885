package io.cardkeep.demo.keys;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.demo.folder.KeptSecret;
import io.cardkeep.demo.folder.RandomText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo's keystore with the keys that PINs and authenticator apps are sealed to, made by the JDK's keytool on the first
 * start, and completed on a later one where it is from an earlier version.
 */
public record SealingKeystore(Path file, KeptSecret password) {
    private static final List<String> PIN_SEALING = List.of(
            "-genkeypair",
            "-alias",
            "pin-sealing-1",
            "-keyalg",
            "RSA",
            "-keysize",
            "3072",
            "-validity",
            "3650",
            "-dname",
            "CN=Cardkeep demo PIN sealing");
    private static final List<String> TOTP_SEED =
            List.of("-genseckey", "-alias", "totp-seed-1", "-keyalg", "AES", "-keysize", "256");
    private static final String PASSWORD_VARIABLE = "CARDKEEP_STOREPASS";

    public static SealingKeystore in(DataFolder data) {
        KeptSecret password = KeptSecret.in(data.resolve("keystore-password"), RandomText::readable);
        SealingKeystore keystore = new SealingKeystore(data.resolve("keystore.p12"), password);
        try {
            keystore.complete(data.resolve("keystore.unfinished.p12"));
            return keystore;
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart("The keystore " + keystore.file + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** On a copy that takes the place of the keystore once it has every key. */
    private void complete(Path copy) throws IOException, GeneralSecurityException {
        List<List<String>> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        Files.deleteIfExists(copy);
        if (Files.exists(file)) {
            Files.copy(file, copy);
        }
        for (List<String> key : missing) {
            make(copy, key);
        }
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<List<String>> missing() throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            return List.of(PIN_SEALING, TOTP_SEED);
        }
        KeyStore keys = KeyStore.getInstance(file.toFile(), password.text().toCharArray());
        return keys.containsAlias("totp-seed-1") ? List.of() : List.of(TOTP_SEED);
    }

    private void make(Path into, List<String> key) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(key);
        command.addAll(
                List.of("-storetype", "PKCS12", "-keystore", into.toString(), "-storepass:env", PASSWORD_VARIABLE));
        ProcessBuilder keytool = new ProcessBuilder(command).redirectErrorStream(true);
        keytool.environment().put(PASSWORD_VARIABLE, password.text());
        run(keytool);
    }

    private static void run(ProcessBuilder keytool) throws IOException {
        Process process = keytool.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("keytool said: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
