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
import java.util.List;

/** The demo's keystore with the key pair that PINs are sealed to, made on the first start by the JDK's keytool. */
public record SealingKeystore(Path file, KeptSecret password) {
    private static final String ALIAS = "pin-sealing-1";

    public static SealingKeystore in(DataFolder data) {
        KeptSecret password = KeptSecret.in(data.resolve("keystore-password"), RandomText::readable);
        Path file = data.resolve("keystore.p12");
        try {
            if (!Files.exists(file)) {
                Path unfinished = data.resolve("keystore.unfinished.p12");
                Files.deleteIfExists(unfinished);
                make(unfinished, password);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return new SealingKeystore(file, password);
        } catch (IOException e) {
            throw new CannotStart("The keystore " + file + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void make(Path file, KeptSecret password) throws IOException {
        ProcessBuilder keytool = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-validity",
                "3650",
                "-dname",
                "CN=Cardkeep demo PIN sealing",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                "CARDKEEP_STOREPASS"));
        keytool.environment().put("CARDKEEP_STOREPASS", password.text());
        Process process = keytool.redirectErrorStream(true).start();
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
