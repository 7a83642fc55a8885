package io.cardkeep.demo.database;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.demo.folder.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one PostgreSQL cluster and its roles' passwords, {@code postgres} inside the data folder.
 *
 * <p>It is made under another name and renamed once complete, so a first start that was cut short leaves nothing that
 * looks like a database.
 */
final class ClusterFolder {
    static final String MAJOR = "18";
    private static final String NAME = "postgres";
    private static final String UNFINISHED = NAME + ".unfinished-";

    private final Path path;

    private ClusterFolder(Path path) {
        this.path = path;
    }

    static ClusterFolder in(DataFolder data) {
        return new ClusterFolder(data.resolve(NAME));
    }

    static ClusterFolder unfinishedIn(DataFolder data) throws IOException {
        return new ClusterFolder(Files.createTempDirectory(data.path(), UNFINISHED));
    }

    /** Stops and removes what an interrupted first start left behind. */
    static void sweepUnfinished(DataFolder data) throws IOException {
        List<Path> unfinished;
        try (Stream<Path> entries = Files.list(data.path())) {
            unfinished = entries.filter(p -> p.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        }
        for (Path folder : unfinished) {
            LeftoverServer.stop(new ClusterFolder(folder).cluster());
            Folders.delete(folder);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    void checkComplete() {
        String version = read(cluster().resolve("PG_VERSION"));
        if (!version.equals(MAJOR)) {
            throw new CannotStart("The database in " + path + " was made by PostgreSQL " + version
                    + ", and this Cardkeep brings PostgreSQL " + MAJOR + ". " + whatToDo());
        }
        read(passwords());
        read(cluster().resolve("global/pg_control"));
    }

    void moveTo(ClusterFolder finished) throws IOException {
        Files.move(path, finished.path);
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path administratorPassword() {
        return path.resolve("administrator-password");
    }

    private String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "The database folder " + path + " is not complete: " + path.relativize(file) + " cannot be read. "
                            + whatToDo(),
                    e);
        }
    }

    private String whatToDo() {
        return "Nothing was changed. Put a complete copy back, or move the folder " + path.getParent()
                + " away to start afresh with new demo data.";
    }
}
