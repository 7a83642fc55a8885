package io.cardkeep.enkash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes keystores as an installation does: with the JDK's own keytool. */
final class Keystores {
    static final String PASSWORD = "keystore-password-7Qd";
    static final String CURRENT = "pin-sealing-202601";
    private static final Path SHARED = makeShared();

    private Keystores() {}

    /** One keystore with one current key, for all tests that need no other. */
    static Path shared() {
        return SHARED;
    }

    /** Adds a key pair whose certificate starts at {@code start}, written as keytool wants it. */
    static void add(Path keystore, String alias, String start, String... algorithm) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-startdate",
                start,
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(algorithm));
        try {
            Process keytool =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), Charset.defaultCharset());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void addRsa(Path keystore, String alias, String start) {
        add(keystore, alias, start, "-keyalg", "RSA", "-keysize", "3072");
    }

    private static Path makeShared() {
        try {
            Path keystore = Files.createTempDirectory("cardkeep-keystore").resolve("sealing.p12");
            addRsa(keystore, CURRENT, "2026/01/01 00:00:00");
            keystore.toFile().deleteOnExit();
            return keystore;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
