package io.cardkeep.web.pin;

import io.cardkeep.domain.notice.Notices;
import io.cardkeep.persistence.PostgresServer;
import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.sandbox.EnKashSandbox;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.web.CardkeepApplication;
import io.cardkeep.web.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application over a real PostgreSQL and a sandbox, with a clock that tests can move. */
final class PinApp implements AutoCloseable {
    final MovableClock clock = new MovableClock();
    final TestDatabase database = PostgresServer.newDatabase();
    final SandboxControl sandbox;
    private final EnKashSandbox server;
    private final ConfigurableApplicationContext context;

    PinApp() throws IOException {
        this(Map.of());
    }

    PinApp(Map<String, Object> settings) throws IOException {
        server = EnKashSandbox.start(SandboxOptions.builder().pinLengths(4, 12).build());
        sandbox = new SandboxControl(server.controlUrl());
        Map<String, Object> all = new HashMap<>(database.settings());
        all.putAll(enkash());
        all.putAll(Map.of(
                "server.port",
                0,
                "cardkeep.mode",
                "demo",
                "cardkeep.public-url",
                "http://localhost:8080",
                "cardkeep.keystore.path",
                TestKeystore.path().toString(),
                "cardkeep.keystore.password",
                TestKeystore.PASSWORD));
        all.putAll(settings);
        context = new SpringApplicationBuilder(CardkeepApplication.class)
                .properties(all)
                .initializers(fresh -> replaceOutside((GenericApplicationContext) fresh))
                .run();
    }

    /** Without a slash at the end. */
    String url() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Time is moved by hand, and no mail leaves a test. */
    private void replaceOutside(GenericApplicationContext fresh) {
        fresh.registerBean("clock", InstantSource.class, () -> clock);
        fresh.registerBean("noNotices", Notices.class, () -> notice -> {}, bean -> bean.setPrimary(true));
    }

    private Map<String, Object> enkash() {
        var credentials = server.credentials();
        return Map.of(
                "enkash.api-url", server.apiUrl().toString(),
                "enkash.token-url", server.tokenUrl().toString(),
                "enkash.partner-id", credentials.partnerId(),
                "enkash.company-id", "CEKEP5GSGP",
                "enkash.basic-username", credentials.basicUsername(),
                "enkash.basic-password", credentials.basicPassword(),
                "enkash.username", credentials.username(),
                "enkash.password", credentials.password(),
                "enkash.encryption", "plain",
                "enkash.read-timeout", "2s");
    }

    @Override
    public void close() throws IOException {
        context.close();
        server.close();
    }

    /** A keystore as an installation makes it, with the JDK's own keytool; one for all tests of a run. */
    private static final class TestKeystore {
        private static final String PASSWORD = "keystore-in-tests";
        private static final Path PATH = make();

        static Path path() {
            return PATH;
        }

        private static Path make() {
            try {
                Path keystore = Files.createTempDirectory("cardkeep-keystore").resolve("sealing.p12");
                String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool")
                        .toString();
                String options = "-genkeypair -alias pin-sealing-202611 -keyalg RSA -keysize 3072 -dname CN=sealing"
                        + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + keystore;
                Process process = new ProcessBuilder((keytool + " " + options).split(" ", -1))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("keytool made no keystore.");
                }
                return keystore;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
