package io.cardkeep.demo.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A new file that nobody but its owner may read, not even for the moment between being made and being written. */
public final class OwnerOnlyFile {
    private OwnerOnlyFile() {}

    public static void write(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
