package dev.prospector.kit.data.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The values of an {@code in (…)}: {@link #names()} goes into the SQL, {@link #parameters()} into its parameters. */
public final class SqlList {
    private final String prefix;
    private final Collection<?> values;

    /** @param prefix letters only; names the values, so each list of a statement has its own */
    public SqlList(String prefix, Collection<?> values) {
        this.prefix = prefix;
        this.values = values;
    }

    public String names() {
        return NamedStatement.list(prefix, values);
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var value : values) {
            parameters.put(prefix + parameters.size(), value);
        }
        return parameters;
    }
}
