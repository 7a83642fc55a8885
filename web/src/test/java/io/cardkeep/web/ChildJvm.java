package io.cardkeep.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process on this JVM's class path; it ends when its input is closed, also by the end of this JVM, or is killed. */
public final class ChildJvm implements AutoCloseable {
    private static final String READY = "ready ";

    private final Process process;
    private final List<String> words;

    private ChildJvm(Process process, List<String> words) {
        this.process = process;
        this.words = words;
    }

    /**
     * Starts one, and returns when it is ready.
     *
     * @param main calls {@link #serve} from its main method
     * @param options of the JVM
     * @param environment beside this process's own
     * @throws IOException when it ends without having been ready
     */
    public static ChildJvm start(
            Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED");
        builder.command().addAll(options);
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                drain(output);
                return new ChildJvm(
                        process, List.of(line.substring(READY.length()).split(" ", -1)));
            }
            System.out.println(line);
        }
        throw new IOException(main.getSimpleName() + " ended before it was ready.");
    }

    /** Said by the child: it is ready, and works until its input is closed. */
    public static void serve(Object... words) throws IOException {
        System.out.println(READY
                + String.join(" ", List.of(words).stream().map(Object::toString).toList()));
        while (System.in.read() >= 0) {
            // Waits for the parent to close the other end.
        }
    }

    /** So that its log never blocks it. */
    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(System.out::println));
    }

    /** What it said when it was ready. */
    public List<String> words() {
        return words;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, in the middle of whatever it does ({@code kill -9}); answers its exit code. */
    public int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    /** Ends it the way it ends by itself; after half a minute, at once. */
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
}
