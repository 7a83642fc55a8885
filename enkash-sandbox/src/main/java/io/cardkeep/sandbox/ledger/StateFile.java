package io.cardkeep.sandbox.ledger;

import io.cardkeep.sandbox.exchange.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/**
 * The JSON file the books live in. It is replaced whole, by a rename, so that a crash leaves either the old one or the new one;
 * a lock file beside it keeps a second process away.
 */
final class StateFile implements AutoCloseable {
    private static final ObjectReader READER =
            Json.MAPPER.readerFor(Snapshot.class).with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final Path path;
    private final Path draft;
    private final FileChannel lock;

    private StateFile(Path path, FileChannel lock) {
        this.path = path;
        this.draft = path.resolveSibling(path.getFileName() + ".tmp");
        this.lock = lock;
    }

    static StateFile open(Path given) {
        Path path = given.toAbsolutePath();
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            return new StateFile(path, locked(path));
        } catch (IOException | OverlappingFileLockException unusable) {
            throw new StateFileException("The state file " + path + " cannot be opened for writing.", unusable);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            ours = false;
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        if (!ours) {
            throw new StateFileException(
                    "The state file " + path + " is in use by another sandbox. Stop that one, or name another file.");
        }
        return channel;
    }

    Snapshot read() {
        try {
            // What a crash left half-written was never the state.
            Files.deleteIfExists(draft);
            if (!Files.exists(path)) {
                return Snapshot.EMPTY;
            }
            Snapshot snapshot = READER.readValue(Snapshot.upgraded(Json.MAPPER.readTree(Files.readAllBytes(path))));
            if (snapshot == null) {
                throw damaged(null);
            }
            if (snapshot.version() != Snapshot.VERSION) {
                throw new StateFileException("The state file " + path + " has version " + snapshot.version()
                        + ", and this sandbox reads version " + Snapshot.VERSION + ". Move it away to start afresh.");
            }
            return snapshot;
        } catch (IOException | JacksonException unreadable) {
            throw damaged(unreadable);
        }
    }

    private StateFileException damaged(@Nullable Exception cause) {
        return new StateFileException(
                "The state file " + path + " cannot be read. Restore it, or move it away to start afresh.", cause);
    }

    void write(Snapshot snapshot) {
        try {
            store(ByteBuffer.wrap(Json.MAPPER.writeValueAsBytes(snapshot)));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new StateFileException("The state file " + path + " cannot be written.", full);
        }
    }

    private void store(ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyReleased) {
            // The operating system drops the lock with the process anyway.
            return;
        }
    }
}
