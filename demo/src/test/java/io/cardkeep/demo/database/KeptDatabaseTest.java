package io.cardkeep.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.demo.folder.CannotStart;
import io.cardkeep.demo.folder.DataFolder;
import io.cardkeep.demo.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDatabaseTest {
    @TempDir
    private static Path once;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void makeOneDatabaseForAllTestsToCopy() throws IOException {
        try (DataFolder data = DataFolder.claim(once.resolve("data"));
                KeptDatabase database = KeptDatabase.start(data)) {
            assertThat(database.url()).startsWith("jdbc:postgresql://localhost:");
        }
    }

    @BeforeEach
    void copyTheDatabase() throws Exception {
        Process copy = new ProcessBuilder("cp", "-a", once.resolve("data").toString(), folder().toString())
                .inheritIO()
                .start();
        assertThat(copy.waitFor()).isZero();
    }

    @Test
    void survivesACrashBecauseEveryCommitReachesTheDisk() throws Exception {
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data);
                Connection connection = asOwner(database)) {
            assertThat(read(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(read(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(read(connection, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void isPostgresql18InUtf8WithOneOrderOnEveryMachine() throws Exception {
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data);
                Connection connection = asOwner(database)) {
            assertThat(read(connection, "SHOW server_version")).startsWith("18.");
            assertThat(read(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(
                            read(
                                    connection,
                                    "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'cardkeep'"))
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void givesTheApplicationARoleThatOwnsNothingAndCanCreateNothing() throws Exception {
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data);
                Connection connection = asApplication(database)) {
            assertThat(read(
                            connection,
                            "SELECT count(*) FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid"
                                    + " WHERE r.rolname = 'cardkeep_app' AND d.deptype = 'o'"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> run(connection, "CREATE TABLE anything (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(connection, "CREATE TEMP TABLE anything (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() throws Exception {
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data)) {
            for (String role : new String[] {"postgres", DatabaseRoles.OWNER, DatabaseRoles.APPLICATION}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
            Path passwords = data.resolve("postgres/passwords.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                    .isEqualTo("rw-------");
            assertThat(database.passwords())
                    .asString()
                    .doesNotContain(database.passwords().owner());
        }
    }

    @Test
    void keepsItsDataFromOneRunToTheNext() throws Exception {
        writeNote("kept");

        assertThat(readNote()).isEqualTo("kept");
    }

    @Test
    void startsAtOnceAfterTheProcessThatHeldItWasKilled() throws Exception {
        writeNote("before the kill");
        DatabaseProcess killed = DatabaseProcess.on(folder());
        assertThat(killed.firstLine()).startsWith("ready");
        killed.kill();
        assertThat(leftoverServer()).as("the server outlives its parent").matches(ProcessHandle::isAlive);

        Instant before = Instant.now();
        assertThat(readNote()).isEqualTo("before the kill");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void startsWhenTheLeftoverProcessNumberNowBelongsToAStranger() throws Exception {
        writeNote("kept");
        Path pidFile = folder().resolve("postgres/cluster/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + pidFile.getParent() + "\n");

        assertThat(readNote()).isEqualTo("kept");
    }

    @Test
    void stopsItsServerWhenItIsClosed() throws Exception {
        ProcessHandle server;
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data)) {
            assertThat(database.url()).startsWith("jdbc:postgresql://localhost:");
            server = leftoverServer();
        }
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void turnsASecondCopyAwayNamingTheFirst() throws Exception {
        try (DatabaseProcess first = DatabaseProcess.on(folder());
                DatabaseProcess second = DatabaseProcess.on(folder())) {
            assertThat(first.firstLine()).startsWith("ready");
            assertThat(second.firstLine())
                    .isEqualTo("Cardkeep is already running with the data folder " + folder() + " (process "
                            + first.pid() + "). Stop that copy first, or start this one with --data and another"
                            + " folder.");
        }
    }

    @Test
    void startsAfreshWhenTheVeryFirstStartWasCutShort() throws Exception {
        Folders.delete(folder());
        Path unfinished = folder().resolve("postgres.unfinished-1");
        Files.createDirectories(unfinished.resolve("cluster/base"));
        Files.writeString(unfinished.resolve("cluster/postgresql.conf"), "# half");

        writeNote("fresh");

        assertThat(readNote()).isEqualTo("fresh");
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void saysWhatToDoWhenTheFolderLacksAPart() throws Exception {
        Files.delete(folder().resolve("postgres/cluster/PG_VERSION"));

        assertThatThrownBy(this::readNote)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database folder " + folder().resolve("postgres") + " is not complete:"
                        + " cluster/PG_VERSION cannot be read. Nothing was changed. Put a complete copy back, or"
                        + " move the folder " + folder() + " away to start afresh with new demo data.");
    }

    @Test
    void saysSoWhenTheFolderIsOfAnotherPostgresql() throws Exception {
        Files.writeString(folder().resolve("postgres/cluster/PG_VERSION"), "17\n");

        assertThatThrownBy(this::readNote)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was made by PostgreSQL 17, and this Cardkeep brings PostgreSQL 18.");
    }

    @Test
    void saysWhichLogToReadWhenTheServerRefusesItsFolder() throws Exception {
        Files.writeString(folder().resolve("postgres/cluster/postgresql.conf"), "no_such_setting = 1\n");

        try (DataFolder data = claim()) {
            assertThatThrownBy(() -> KeptDatabase.start(data, Duration.ofSeconds(2)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("did not start")
                    .hasMessageContaining(folder().resolve("postgres.log").toString());
        }
    }

    @Test
    void namesADataFolderThatCannotBeMade() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The data folder " + file.resolve("data") + " cannot be used");
    }

    private Path folder() {
        return temporary.resolve("data with a space");
    }

    private DataFolder claim() {
        return DataFolder.claim(folder());
    }

    private void writeNote(String text) throws IOException, SQLException {
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data);
                Connection connection = asOwner(database)) {
            run(connection, "CREATE TABLE note (text text)");
            run(connection, "INSERT INTO note VALUES ('" + text + "')");
        }
    }

    private String readNote() throws IOException, SQLException {
        try (DataFolder data = claim();
                KeptDatabase database = KeptDatabase.start(data);
                Connection connection = asOwner(database)) {
            return read(connection, "SELECT text FROM note");
        }
    }

    private ProcessHandle leftoverServer() throws IOException {
        Path pidFile = folder().resolve("postgres/cluster/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow();
    }

    private static Connection asOwner(KeptDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), DatabaseRoles.OWNER, database.passwords().owner());
    }

    private static Connection asApplication(KeptDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), DatabaseRoles.APPLICATION, database.passwords().application());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
