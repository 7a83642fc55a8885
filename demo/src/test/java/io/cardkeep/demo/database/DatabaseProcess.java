package io.cardkeep.demo.database;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Java process of its own that holds a data folder and its database until it is told to end or is killed. */
final class DatabaseProcess implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;
    private final String firstLine;

    private DatabaseProcess(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    public static void main(String[] arguments) throws IOException {
        try (DataFolder data = DataFolder.claim(Path.of(arguments[0]));
                KeptDatabase database = KeptDatabase.start(data)) {
            System.out.println(READY + " " + database.url());
            System.in.read();
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        }
    }

    static DatabaseProcess on(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith(READY) && !line.startsWith("Cardkeep ")) {
            line = out.readLine();
        }
        return new DatabaseProcess(process, line == null ? "(it ended without a word)" : line);
    }

    String firstLine() {
        return firstLine;
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    /** Ends it the way a person would, and waits until it has ended. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
