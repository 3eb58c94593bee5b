package dev.prospector.kit.data.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements with named parameters ({@code :name}) in the running transaction. Times are UTC. */
public abstract class Sql {
    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row; columns by name. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    interface Use<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    /** @return the number of rows that were changed */
    public int update(String sql, Map<String, ?> parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    public <T> List<T> query(String sql, Map<String, ?> parameters, RowReader<T> reader) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        });
    }

    public <T> Optional<T> one(String sql, Map<String, ?> parameters, RowReader<T> reader) {
        var rows = query(sql, parameters, reader);
        if (rows.size() > 1) {
            throw new IllegalStateException("more than one row where one at most was expected");
        }
        return rows.stream().findFirst();
    }

    /** The time in a {@code DATETIME(6)} column; null when there is none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    Map<String, ?> complete(Map<String, ?> parameters) {
        return parameters;
    }

    private <T> T run(String sql, Map<String, ?> parameters, Use<T> use) {
        var statement = NamedStatement.of(sql);
        return run(statement.sql(), prepared -> statement.bind(prepared, complete(parameters)), use);
    }

    /** @param sql with question marks */
    <T> T run(String sql, Binding binding, Use<T> use) {
        try (Connection connection = dataSource.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            binding.bind(prepared);
            return use.apply(prepared);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    static Object columnValue(Object value) {
        if (value instanceof Instant time) {
            return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> name ? name.name() : value;
    }
}
