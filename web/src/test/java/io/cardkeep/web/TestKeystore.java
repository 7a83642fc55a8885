package io.cardkeep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A keystore with one sealing key, made once a JVM by the JDK's own keytool. */
public final class TestKeystore {
    private static final String PASSWORD = "keystore-in-tests";
    private static final Path PATH = make();

    private TestKeystore() {}

    public static Map<String, Object> settings() {
        return Map.of("cardkeep.keystore.path", PATH.toString(), "cardkeep.keystore.password", PASSWORD);
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("cardkeep-keys");
            Path path = folder.resolve("keys.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "pin-sealing-202611",
                            "-keyalg",
                            "RSA",
                            "-keysize",
                            "3072",
                            "-dname",
                            "CN=Cardkeep tests",
                            "-validity",
                            "30",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            path.toString(),
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.log").toFile())
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool failed: " + Files.readString(folder.resolve("keytool.log")));
            }
            path.toFile().deleteOnExit();
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while keytool worked.", e);
        }
    }
}
