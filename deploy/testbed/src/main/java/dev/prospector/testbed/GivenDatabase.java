package dev.prospector.testbed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import com.mysql.cj.jdbc.Driver;

/**
 * A MySQL or MariaDB that somebody else runs.
 *
 * @param server JDBC address without a schema, such as {@code jdbc:mysql://db.example:3306} or {@code jdbc:mysql://db.example/?sslMode=REQUIRED}
 * @param user may use all schemas of the services, and make those that are missing
 */
public record GivenDatabase(String server, String user, String password) {

    private static final String SCHEME = "jdbc:mysql://";

    /** @throws IllegalArgumentException when the address is none of that form */
    public GivenDatabase {
        if (!server.matches("\\Q" + SCHEME + "\\E[^/?]+/?(\\?.+)?")) {
            throw new IllegalArgumentException(
                    "\"" + server + "\" is not an address such as jdbc:mysql://db.example:3306, without a schema");
        }
    }

    /** JDBC address of a schema. */
    public String url(String schema) {
        String[] parts = server.split("\\?", 2);
        String host = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        String parameters = parts.length == 2 ? parts[1] + "&" : "";
        return host + schema + "?" + parameters + Database.PARAMETERS;
    }

    /** @throws ServerFailed when the server cannot be reached, or refuses */
    public void ensureSchema(String schema) {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password);
        try (Connection connection = new Driver().connect(url(""), login);
                Statement statement = connection.createStatement()) {
            statement.execute(Account.schemaStatement(schema));
        } catch (SQLException e) {
            throw new ServerFailed("schema " + schema + " cannot be made at " + server + ": " + e.getMessage());
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + server;
    }
}
