package io.cardkeep.demo.database;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL server that a killed copy left running on a cluster folder.
 *
 * <p>Only call this while holding the {@link DataFolder}: then no living copy owns the server.
 */
final class LeftoverServer {
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);

    private final Path cluster;
    private final Path pidFile;

    private LeftoverServer(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    static void stop(Path cluster) {
        try {
            new LeftoverServer(cluster).stop();
        } catch (IOException e) {
            throw new CannotStart("The file postmaster.pid in " + cluster + " cannot be read or removed: " + e, e);
        }
    }

    private void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> running = pid().flatMap(ProcessHandle::of);
        if (running.isEmpty()) {
            return; // PostgreSQL recognises the file of a dead process itself, and checks its shared memory too.
        }
        ProcessHandle process = running.get();
        if (!servesThisCluster(process)) {
            // The number has gone to a stranger since; PostgreSQL would take that stranger for its predecessor.
            Files.deleteIfExists(pidFile);
            return;
        }
        if (!ended(process, "INT", FAST) && !ended(process, "QUIT", IMMEDIATE)) {
            throw new CannotStart("The database left running by an earlier copy (process " + process.pid()
                    + ") does not stop. End that process, then start again.");
        }
    }

    private Optional<Long> pid() throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean servesThisCluster(ProcessHandle process) throws IOException {
        String program = process.info().command().orElse("");
        String[] arguments = process.info().arguments().orElse(new String[0]);
        Path real = cluster.toRealPath();
        return program.endsWith("/postgres")
                && Arrays.stream(arguments).anyMatch(a -> a.equals(cluster.toString()) || a.equals(real.toString()));
    }

    private boolean ended(ProcessHandle process, String signal, Duration within) throws IOException {
        // Java can only send TERM, which waits for every client, or KILL, which loses the shared memory.
        new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\"", "sh", signal, Long.toString(process.pid())).start();
        long deadline = System.nanoTime() + within.toNanos();
        while (Files.exists(pidFile) && process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while stopping the database an earlier copy left running.", e);
        }
    }
}
