package io.cardkeep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A keystore with a key for PINs and one for authenticator apps, made once a JVM by the JDK's own keytool. */
public final class TestKeystore {
    private static final String PASSWORD = "keystore-in-tests";
    private static final Path PATH = make();

    private TestKeystore() {}

    public static Map<String, Object> settings() {
        return Map.of("cardkeep.keystore.path", PATH.toString(), "cardkeep.keystore.password", PASSWORD);
    }

    public static Path path() {
        return PATH;
    }

    public static char[] password() {
        return PASSWORD.toCharArray();
    }

    private static Path make() {
        try {
            Path path = Files.createTempDirectory("cardkeep-keys").resolve("keys.p12");
            keytool(
                    path,
                    "-genkeypair -alias pin-sealing-202611 -keyalg RSA -keysize 3072 -dname CN=Cardkeep -validity 30");
            keytool(path, "-genseckey -alias totp-seed-202611 -keyalg AES -keysize 256");
            path.toFile().deleteOnExit();
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keytool(Path keystore, String options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", keystore.toString(), "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("keytool failed: " + said);
        }
    }
}
