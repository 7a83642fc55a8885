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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo's keystore with the key pair that PINs are sealed to, made on the first start by the JDK's keytool. */
public record SealingKeystore(Path file, KeptSecret password) {
    private static final String ALIAS = "pin-sealing-1";
    private static final String PASSWORD_VARIABLE = "CARDKEEP_STOREPASS";

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
        ProcessBuilder keytool = keytool(Map.of(
                "-alias", ALIAS,
                "-keyalg", "RSA",
                "-keysize", "3072",
                "-validity", "3650",
                "-dname", "CN=Cardkeep demo PIN sealing",
                "-storetype", "PKCS12",
                "-keystore", file.toString(),
                "-storepass:env", PASSWORD_VARIABLE));
        keytool.environment().put(PASSWORD_VARIABLE, password.text());
        run(keytool);
    }

    private static ProcessBuilder keytool(Map<String, String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-genkeypair");
        options.forEach((option, value) -> command.addAll(List.of(option, value)));
        return new ProcessBuilder(command).redirectErrorStream(true);
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
