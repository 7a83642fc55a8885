package io.cardkeep.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Open connections to a port, as Linux lists them (proc(5), {@code /proc/net/tcp}). */
final class Connections {
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String ESTABLISHED = "01";

    private final String remote;

    Connections(int port) {
        this.remote = ":%04X".formatted(port).toUpperCase(Locale.ROOT);
    }

    /** -1 on another system. */
    int count() {
        return Files.exists(TABLES.getFirst())
                ? TABLES.stream().filter(Files::exists).mapToInt(this::count).sum()
                : -1;
    }

    private int count(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return (int) lines.skip(1)
                    .map(line -> line.strip().split("\\s+", 5))
                    .filter(row -> row[2].endsWith(remote) && row[3].equals(ESTABLISHED))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
