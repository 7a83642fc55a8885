package io.cardkeep.persistence;

import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A test's database and its two roles. */
public record TestDatabase(String name, int port) {
    public static final String OWNER = "cardkeep_owner";
    public static final String OWNER_PASSWORD = "owner-in-tests";
    public static final String APPLICATION = "cardkeep_app";
    public static final String APPLICATION_PASSWORD = "application-in-tests";

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    /** The Spring settings of an application that runs on this database. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", APPLICATION_PASSWORD,
                "spring.liquibase.user", OWNER,
                "spring.liquibase.password", OWNER_PASSWORD);
    }

    /** Connections as the application's role. */
    public DataSource asApplication() {
        return as(APPLICATION, APPLICATION_PASSWORD);
    }

    /** Connections as the owner of all tables. */
    public DataSource asOwner() {
        return as(OWNER, OWNER_PASSWORD);
    }

    private DataSource as(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
