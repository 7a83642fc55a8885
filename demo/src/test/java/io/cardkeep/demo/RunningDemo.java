package io.cardkeep.demo;

import io.cardkeep.demo.folder.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** The demo that tests share: on its second start, so that everything they see has survived one. */
record RunningDemo(Path folder, Demo first, Demo demo) {
    static RunningDemo shared() {
        return Shared.DEMO;
    }

    private static RunningDemo start() {
        try {
            Path folder = Files.createTempDirectory("cardkeep-demo");
            DemoSettings settings = DemoSettings.from("--port", "0", "--data", folder.toString());
            Demo first;
            try (RunningParts parts = new RunningParts()) {
                first = Demo.start(settings, parts, InstantSource.system());
            }
            RunningParts parts = new RunningParts();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(parts, folder)));
            return new RunningDemo(folder, first, Demo.start(settings, parts, InstantSource.system()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(RunningParts parts, Path folder) {
        parts.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("A test's folder was left behind: " + e);
        }
    }

    /** Starts when the first test asks for it, and ends with the JVM. */
    private static final class Shared {
        private static final RunningDemo DEMO = start();
    }
}
