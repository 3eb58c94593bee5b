package dev.prospector.local.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import dev.prospector.local.Service;
import dev.prospector.local.Setup;

/** What stands in the services' schemas. */
final class CrashPointDatabase implements AutoCloseable {

    private final Setup setup;
    private final Map<Service, Connection> connections = new EnumMap<>(Service.class);

    CrashPointDatabase(Setup setup) {
        this.setup = setup;
    }

    /** The one number that the statement answers. */
    long count(Service service, String sql, Object... values) {
        try (PreparedStatement statement = connection(service).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + sql, e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }

    private synchronized Connection connection(Service service) throws SQLException {
        Connection known = connections.get(service);
        if (known == null) {
            Map<String, String> account = setup.database().environment(service, setup);
            known = DriverManager.getConnection(
                    account.get("QUARKUS_DATASOURCE_JDBC_URL"),
                    account.get("QUARKUS_DATASOURCE_USERNAME"),
                    account.get("QUARKUS_DATASOURCE_PASSWORD"));
            connections.put(service, known);
        }
        return known;
    }
}
