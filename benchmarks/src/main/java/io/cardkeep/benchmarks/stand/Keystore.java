package io.cardkeep.benchmarks.stand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The keystore that an installation does not start without; no benchmark seals a PIN with it. */
final class Keystore {
    private static final String PASSWORD = "keystore-in-benchmarks";

    private Keystore() {}

    /** The settings that name a new one. */
    static Map<String, Object> settings() throws IOException {
        Path folder = Files.createTempDirectory("cardkeep-benchmarks");
        Path file = folder.resolve("keystore.p12");
        make(
                file,
                "-genkeypair",
                "-alias",
                "pin-sealing-1",
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-dname",
                "CN=Benchmarks");
        make(file, "-genseckey", "-alias", "totp-seed-1", "-keyalg", "AES", "-keysize", "256");
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return Map.of("cardkeep.keystore.path", file.toString(), "cardkeep.keystore.password", PASSWORD);
    }

    private static void make(Path file, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IOException("keytool said: " + said.strip());
        }
    }
}
