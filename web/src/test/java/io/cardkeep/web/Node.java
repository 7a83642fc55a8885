package io.cardkeep.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
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
        Map<String, Object> all = new HashMap<>(server.settings());
        all.putAll(settings);
        String json = JsonMapper.shared().writeValueAsString(all);
        return new Node(ChildJvm.start(
                Node.class,
                List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                Map.of("SPRING_APPLICATION_JSON", json),
                server.clock().ahead().toString()));
    }

    public static void main(String[] arguments) throws IOException {
        MovableClock clock = new MovableClock();
        clock.advance(Duration.parse(arguments[0]));
        try (ConfigurableApplicationContext context = TestApplication.run(Map.of(), clock, new Mailbox())) {
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
