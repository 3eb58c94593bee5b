package dev.prospector.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.prospector.testbed.Database;

/** The services' schemas, read directly: what no API shows. */
record Schemas(Setup setup) {

    /** One line per row, its columns with blanks between them. */
    List<String> rows(Service service, String query) {
        String address = Database.url(setup.doors().port(Door.DATABASE, 0), service.schema());
        String password = setup.secrets().password(service.schema());
        try (Connection connection = DriverManager.getConnection(address, service.schema(), password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return lines(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
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
