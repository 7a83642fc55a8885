package io.cardkeep.demo;

import io.cardkeep.persistence.EveryRow;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The demo's database, as its administrator sees it. */
final class DemoDatabase {
    private DemoDatabase() {}

    /** All it holds, as text. */
    static List<String> everyRow(Path folder) throws IOException, SQLException {
        try (Connection connection = asAdministrator(folder)) {
            return EveryRow.of(connection);
        }
    }

    private static Connection asAdministrator(Path folder) throws IOException, SQLException {
        Properties passwords = new Properties();
        passwords.load(new StringReader(Files.readString(folder.resolve("postgres/passwords.properties"))));
        String port = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"))
                .get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port.strip() + "/cardkeep",
                "postgres",
                passwords.getProperty("administrator"));
    }
}
