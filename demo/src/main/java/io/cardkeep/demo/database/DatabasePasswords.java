package io.cardkeep.demo.database;

import io.cardkeep.demo.folder.OwnerOnlyFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;

/** The passwords of one installation's three database roles, kept in a file that only its owner can read. */
public final class DatabasePasswords {
    private final String administrator;
    private final String owner;
    private final String application;

    private DatabasePasswords(String administrator, String owner, String application) {
        this.administrator = administrator;
        this.owner = owner;
        this.application = application;
    }

    static DatabasePasswords make(Supplier<String> random) {
        return new DatabasePasswords(random.get(), random.get(), random.get());
    }

    static DatabasePasswords read(Path file) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new DatabasePasswords(
                required(lines, "administrator", file),
                required(lines, "owner", file),
                required(lines, "application", file));
    }

    void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("administrator", administrator);
        lines.setProperty("owner", owner);
        lines.setProperty("application", application);
        StringWriter text = new StringWriter();
        lines.store(text, null);
        OwnerOnlyFile.write(file, text.toString());
    }

    String administrator() {
        return administrator;
    }

    public String owner() {
        return owner;
    }

    public String application() {
        return application;
    }

    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }

    private static String required(Properties lines, String role, Path file) throws IOException {
        String password = lines.getProperty(role);
        if (password == null) {
            throw new IOException("no password of the role '" + role + "' in " + file);
        }
        return password;
    }
}
