package io.cardkeep.benchmarks.stand;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The sandbox in a process of its own, so that its threads and memory are not taken for ours. */
public final class SandboxProcess implements AutoCloseable {
    private static final String API = "API      ";
    private static final String CONTROL = "Control  ";

    private final Process process;
    private final URI api;
    private final URI control;

    private SandboxProcess(Process process, URI api, URI control) {
        this.process = process;
        this.api = api;
        this.control = control;
    }

    /**
     * Starts one on free ports, and returns once it answers.
     *
     * @param jar {@code enkash-sandbox-exec.jar}
     */
    public static SandboxProcess start(Path jar) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx1g",
                        "-Dsun.net.httpserver.maxIdleConnections=20000",
                        "-jar",
                        jar.toString(),
                        "--port",
                        "0",
                        "--control-port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader output = process.inputReader();
        URI api = address(output, API);
        URI control = address(output, CONTROL);
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
        return new SandboxProcess(process, api, control);
    }

    private static URI address(BufferedReader output, String before) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(before)) {
                return URI.create(line.substring(before.length()));
            }
        }
        throw new IOException("The sandbox ended before it was ready.");
    }

    public URI api() {
        return api;
    }

    public URI control() {
        return control;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
