package io.cardkeep.demo.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Makes the database and its two roles: an owner for migrations, and one for the application that owns nothing. */
public final class DatabaseRoles {
    static final String DATABASE = "cardkeep";
    public static final String OWNER = "cardkeep_owner";
    public static final String APPLICATION = "cardkeep_app";

    private DatabaseRoles() {}

    static void create(DataSource asAdministrator, DatabasePasswords passwords) throws SQLException {
        try (Connection connection = asAdministrator.getConnection();
                Statement statement = connection.createStatement()) {
            createRole(connection, OWNER, passwords.owner());
            createRole(connection, APPLICATION, passwords.application());
            statement.execute("CREATE DATABASE cardkeep OWNER cardkeep_owner");
            statement.execute("REVOKE ALL ON DATABASE cardkeep FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE cardkeep TO cardkeep_app");
        }
    }

    /** CREATE ROLE takes no parameters, so the server itself quotes the name and the password. */
    private static void createRole(Connection connection, String role, String password) throws SQLException {
        try (PreparedStatement quoting =
                        connection.prepareStatement("SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', ?, ?)");
                Statement statement = connection.createStatement()) {
            quoting.setString(1, role);
            quoting.setString(2, password);
            try (ResultSet quoted = quoting.executeQuery()) {
                quoted.next();
                statement.execute(quoted.getString(1));
            }
        }
    }
}
