package io.cardkeep.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The whole application once more, in a process of its own, on a server's database, keystore, sandbox and time. */
public final class Node implements AutoCloseable {
    private final ChildJvm process;

    private Node(ChildJvm process) {
        this.process = process;
    }

    /**
     * Starts one.
     *
     * @param settings come before those of the server
     */
    public static Node beside(CardkeepServer server, Map<String, Object> settings) throws IOException {
        return new Node(process(server, settings, Node.class, List.of()));
    }

    /**
     * Starts a process that runs the application and does something with it by itself.
     *
     * @param settings come before those of the server
     * @param main starts the {@link #application}; its first argument is how far the server's clock is ahead
     * @param arguments its further ones
     */
    public static ChildJvm process(
            CardkeepServer server, Map<String, Object> settings, Class<?> main, List<String> arguments)
            throws IOException {
        Map<String, Object> all = new HashMap<>(server.settings());
        all.putAll(settings);
        List<String> given = new ArrayList<>(List.of(server.clock().ahead().toString()));
        given.addAll(arguments);
        return ChildJvm.start(
                main,
                List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                Map.of("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(all)),
                given.toArray(String[]::new));
    }

    /** The application of a process that was started so. */
    public static ConfigurableApplicationContext application(String ahead) {
        MovableClock clock = new MovableClock();
        clock.advance(Duration.parse(ahead));
        return TestApplication.run(Map.of(), clock, new Mailbox());
    }

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = application(arguments[0])) {
            ChildJvm.serve(TestApplication.address(context));
        }
    }

    /** The address of a path. */
    public URI at(String path) {
        return URI.create(process.words().getFirst()).resolve(path);
    }

    /** Somebody with a browser's cookies, not signed in. */
    public Visit visit() {
        return new Visit(this::at);
    }

    /** Ends it in the middle of whatever it does ({@code kill -9}); answers its exit code. */
    public int kill() throws InterruptedException {
        return process.kill();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
