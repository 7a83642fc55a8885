package io.cardkeep.demo.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps everything of one demo installation, held by one running copy at a time.
 *
 * <p>The operating system drops the lock when the process ends, however it ends, so a lock that is held always means a
 * living copy and never a leftover.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "running.lock";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    public static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new DataFolder(path, locked(path));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be used (" + e
                            + "). Make it writable for this user, or choose another with --data FOLDER.",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static FileChannel locked(Path folder) throws IOException {
        FileChannel file = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            String holder = read(file);
            file.close();
            throw new CannotStart("Cardkeep is already running with the data folder " + folder + " (process " + holder
                    + "). Stop that copy first, or start this one with --data and another folder.");
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return file;
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        file.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }
}
