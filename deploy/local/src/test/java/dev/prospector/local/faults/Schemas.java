package dev.prospector.local.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import dev.prospector.local.Door;
import dev.prospector.local.Service;
import dev.prospector.local.Setup;
import dev.prospector.testbed.Database;

/** The services' schemas, read directly: what no API shows. */
public record Schemas(Setup setup) {

    /** One line per row, its columns with blanks between them. */
    public List<String> rows(Service service, String query) {
        try (Connection connection = connection(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return lines(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    /** The one number that the query answers; empty when the database is away. */
    public OptionalInt number(Service service, String query) {
        try (Connection connection = connection(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return OptionalInt.of(row.getInt(1));
        } catch (SQLRecoverableException | SQLNonTransientConnectionException away) {
            return OptionalInt.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    private Connection connection(Service service) throws SQLException {
        return DriverManager.getConnection(
                Database.url(setup.doors().port(Door.DATABASE, 0), service.schema()),
                service.schema(),
                setup.secrets().password(service.schema()));
    }

    private static List<String> lines(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                line.add(rows.getString(column));
            }
            lines.add(line.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        return lines;
    }
}
