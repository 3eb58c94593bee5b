package dev.prospector.kit.data.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** SQL with {@code :names}, turned into JDBC's question marks. Statements are constants of the code, so they are kept. */
record NamedStatement(String sql, java.util.List<String> names) {
    private static final Pattern NAME = Pattern.compile(":([a-zA-Z][a-zA-Z0-9]*)");
    private static final Map<String, NamedStatement> KNOWN = new ConcurrentHashMap<>();

    static NamedStatement of(String text) {
        return KNOWN.computeIfAbsent(text, NamedStatement::parse);
    }

    private static NamedStatement parse(String text) {
        var names = NAME.matcher(text).results().map(found -> found.group(1)).toList();
        return new NamedStatement(NAME.matcher(text).replaceAll("?"), names);
    }

    void bind(PreparedStatement statement, Map<String, ?> parameters) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException("the statement's parameter :" + name + " has no value");
            }
            statement.setObject(i + 1, Sql.columnValue(parameters.get(name)));
        }
    }

    boolean names(String name) {
        return names.contains(name);
    }

    /** {@code (?, ?, ?)} cannot be named: lists are written out by the caller, as {@code :p0, :p1, …}. */
    static String list(String prefix, Collection<?> values) {
        var names = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            names.append(i == 0 ? ":" : ", :").append(prefix).append(i);
        }
        return names.toString();
    }
}
