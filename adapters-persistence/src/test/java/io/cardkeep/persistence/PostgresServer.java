package io.cardkeep.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL server for all tests of a JVM; it stops with the JVM. Every test class takes a database of its own
 * with {@link #newDatabase}: empty, owned by {@code cardkeep_owner}, open to {@code cardkeep_app}.
 */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** A new, empty database. */
    public static TestDatabase newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        administer("create database " + name + " owner " + TestDatabase.OWNER);
        administer("revoke all on database " + name + " from public");
        administer("grant connect on database " + name + " to " + TestDatabase.APPLICATION);
        return new TestDatabase(name, Running.SERVER.getPort());
    }

    /** Runs a statement as the server's superuser, outside a transaction. */
    public static void administer(String sql) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test server refused: " + sql, e);
        }
    }

    /** Starts the server when the first test needs it. */
    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create role " + TestDatabase.OWNER + " login password '"
                            + TestDatabase.OWNER_PASSWORD + "'");
                    statement.execute("create role " + TestDatabase.APPLICATION + " login password '"
                            + TestDatabase.APPLICATION_PASSWORD + "'");
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("The test server did not start.", e);
            } catch (SQLException e) {
                throw new IllegalStateException("The test server did not take its roles.", e);
            }
        }
    }
}
