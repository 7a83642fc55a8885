package io.cardkeep.web;

import io.cardkeep.persistence.PostgresServer;
import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.sandbox.EnKashSandbox;
import io.cardkeep.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application on a free port, over a real PostgreSQL and the sandbox's real HTTP, with a clock that moves and a
 * mailbox that catches. Most tests share one; who moves the clock or stops things starts their own.
 */
public final class CardkeepServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Map<String, Object> settings;
    private final TestDatabase database;
    private final EnKashSandbox sandbox;
    private final MovableClock clock;
    private final Mailbox mailbox;
    private final Stage stage;
    private @Nullable Cast cast;

    private CardkeepServer(
            Map<String, Object> settings,
            TestDatabase database,
            EnKashSandbox sandbox,
            MovableClock clock,
            Mailbox mailbox) {
        this.settings = settings;
        this.database = database;
        this.sandbox = sandbox;
        this.clock = clock;
        this.mailbox = mailbox;
        this.context = TestApplication.run(settings, clock, mailbox);
        this.stage = new Stage(context);
    }

    /** The one that tests share; it ends with the JVM. */
    public static CardkeepServer shared() {
        return Shared.SERVER;
    }

    /** One of a test's own, on a new database and a new sandbox. */
    public static CardkeepServer start(Map<String, Object> settings) {
        return start(SandboxOptions.defaults(), settings);
    }

    /**
     * One of a test's own, on a new database.
     *
     * @param settings come before the test's usual ones
     */
    public static CardkeepServer start(SandboxOptions options, Map<String, Object> settings) {
        CardkeepServer server = withoutPeople(options, settings);
        server.cast = Cast.on(server.stage);
        return server;
    }

    /** One of a test's own that is reached where its settings say, as passkeys need it. */
    public static CardkeepServer atItsPublicUrl() {
        return atItsPublicUrl(Map.of());
    }

    /** As {@link #atItsPublicUrl()}, with more settings. */
    public static CardkeepServer atItsPublicUrl(Map<String, Object> settings) {
        int port = freePort();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.port", port);
        all.put("cardkeep.public-url", "http://localhost:" + port);
        return start(all);
    }

    /** A port that nobody listens at. */
    public static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of a test's own that nobody can sign in to yet. */
    public static CardkeepServer withoutPeople(SandboxOptions options, Map<String, Object> settings) {
        TestDatabase database = PostgresServer.newDatabase();
        EnKashSandbox sandbox = sandbox(options);
        Map<String, Object> all = new HashMap<>(TestSettings.of(database, sandbox));
        all.putAll(settings);
        return new CardkeepServer(all, database, sandbox, new MovableClock(), new Mailbox());
    }

    /** The address of a path. */
    public URI at(String path) {
        return TestApplication.address(context).resolve(path);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What it was started with, for another node beside it. */
    public Map<String, Object> settings() {
        return settings;
    }

    public TestDatabase database() {
        return database;
    }

    public EnKashSandbox sandbox() {
        return sandbox;
    }

    public MovableClock clock() {
        return clock;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    /** The people every server starts with. */
    public Cast cast() {
        return Objects.requireNonNull(cast, "This server has no people.");
    }

    /** Where more people are put, and people are changed. */
    public Stage stage() {
        return stage;
    }

    /** Somebody with a browser's cookies, not signed in. */
    public Visit visit() {
        return new Visit(this::at);
    }

    /** Somebody who has signed in. */
    public Visit signedIn(String email) {
        Visit visit = visit();
        visit.signIn(email, Cast.PASSWORD);
        return visit;
    }

    @Override
    public void close() throws IOException {
        context.close();
        sandbox.close();
    }

    private static EnKashSandbox sandbox(SandboxOptions options) {
        try {
            return EnKashSandbox.start(options);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox did not start.", e);
        }
    }

    /** Starts when the first test asks for it. */
    private static final class Shared {
        private static final CardkeepServer SERVER = start(Map.of());
    }
}
