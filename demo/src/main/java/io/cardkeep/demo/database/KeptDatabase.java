package io.cardkeep.demo.database;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.demo.folder.OwnerOnlyFile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;

/** The demo's PostgreSQL: made on the first start, kept between runs, stopped when closed. */
public final class KeptDatabase implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final DatabasePasswords passwords;

    private KeptDatabase(EmbeddedPostgres server, DatabasePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /** Starts the database of a data folder this process holds. */
    public static KeptDatabase start(DataFolder data) {
        return start(data, STARTS_WITHIN);
    }

    static KeptDatabase start(DataFolder data, Duration within) {
        try {
            ClusterFolder.sweepUnfinished(data);
            ClusterFolder folder = ClusterFolder.in(data);
            if (!folder.exists()) {
                make(data, folder, within);
            }
            folder.checkComplete();
            LeftoverServer.stop(folder.cluster());
            return new KeptDatabase(server(data, folder, within), DatabasePasswords.read(folder.passwords()));
        } catch (IOException | SQLException e) {
            throw new CannotStart("The database in " + data.path() + " cannot be prepared: " + e, e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DatabaseRoles.DATABASE;
    }

    public DatabasePasswords passwords() {
        return passwords;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void make(DataFolder data, ClusterFolder finished, Duration within)
            throws IOException, SQLException {
        ClusterFolder unfinished = ClusterFolder.unfinishedIn(data);
        DatabasePasswords passwords = DatabasePasswords.make(KeptDatabase::randomPassword);
        passwords.write(unfinished.passwords());
        OwnerOnlyFile.write(unfinished.administratorPassword(), passwords.administrator());
        try (EmbeddedPostgres server = server(data, unfinished, within)) {
            DatabaseRoles.create(server.getPostgresDatabase(), passwords);
        }
        Files.delete(unfinished.administratorPassword());
        unfinished.moveTo(finished);
    }

    private static EmbeddedPostgres server(DataFolder data, ClusterFolder folder, Duration within) throws IOException {
        PostgresServer.Places places = new PostgresServer.Places(
                folder.cluster(), data.resolve("postgres-programs"), data.resolve("postgres.log"), within);
        String password = DatabasePasswords.read(folder.passwords()).administrator();
        return PostgresServer.start(places, folder.administratorPassword(), password);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
