package io.cardkeep.benchmarks.stand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL with an empty database and the two roles that an installation has. */
public final class Database implements AutoCloseable {
    private static final String PASSWORD = "in-benchmarks-only";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Database start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role cardkeep_owner login password '" + PASSWORD + "'");
            statement.execute("create role cardkeep_app login password '" + PASSWORD + "'");
            statement.execute("create database cardkeep owner cardkeep_owner");
            statement.execute("grant connect on database cardkeep to cardkeep_app");
        }
        return new Database(server);
    }

    /** As the superuser, in another database than the one that is measured. */
    public DataSource fromOutside() {
        return server.getPostgresDatabase();
    }

    Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://localhost:" + server.getPort() + "/cardkeep",
                "spring.datasource.username",
                "cardkeep_app",
                "spring.datasource.password",
                PASSWORD,
                "spring.liquibase.user",
                "cardkeep_owner",
                "spring.liquibase.password",
                PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
