package io.cardkeep.web.history;

import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.web.CardkeepServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole application in a process of its own with a small heap; ends when its input is closed. */
final class SmallHeapServer implements AutoCloseable {
    private static final String READY = "ready ";

    private final Process process;
    private final URI address;
    private final TestDatabase database;

    private SmallHeapServer(Process process, URI address, TestDatabase database) {
        this.process = process;
        this.address = address;
        this.database = database;
    }

    static SmallHeapServer start(String heap) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx" + heap,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                String[] words = line.split(" ", -1);
                drain(output);
                return new SmallHeapServer(
                        process, URI.create(words[1]), new TestDatabase(words[2], Integer.parseInt(words[3])));
            }
            System.out.println(line);
        }
        throw new IOException("The application in the small heap did not start.");
    }

    /** So that its log never blocks it. */
    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(System.out::println));
    }

    URI at(String path) {
        return address.resolve(path);
    }

    TestDatabase database() {
        return database;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        if (process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            process.destroyForcibly();
        }
    }

    public static void main(String[] arguments) throws IOException {
        try (CardkeepServer server = CardkeepServer.start(Map.of())) {
            TestDatabase database = server.database();
            System.out.println(READY + server.at("/") + " " + database.name() + " " + database.port());
            while (System.in.read() >= 0) {
                // Waits for the test to close the other end.
            }
        }
    }
}
