package io.cardkeep.benchmarks.stand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The keystore that an installation does not start without; no benchmark seals a PIN with it. */
final class Keystore {
    private static final String PASSWORD = "keystore-in-benchmarks";

    private Keystore() {}

    /** The settings that name a new one. */
    static Map<String, Object> settings() throws IOException {
        Path folder = Files.createTempDirectory("cardkeep-benchmarks");
        Path file = folder.resolve("keystore.p12");
        make(file);
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return Map.of("cardkeep.keystore.path", file.toString(), "cardkeep.keystore.password", PASSWORD);
    }

    private static void make(Path file) throws IOException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "pin-sealing-1",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "3072",
                        "-dname",
                        "CN=Benchmarks",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(file)) {
            throw new IOException("keytool said: " + said.strip());
        }
    }
}
