package dev.prospector.kit.data.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import dev.prospector.kit.http.access.CurrentTenant;

/**
 * Plain JDBC inside one tenant, for classes named {@code Jdbc*} (architecture.md 3.1). The tenant is bound here, as {@code :tenant}; a
 * statement that does not name it is refused.
 */
@Singleton
public class TenantSql extends Sql {
    private final CurrentTenant tenant;

    TenantSql(DataSource dataSource, CurrentTenant tenant) {
        super(dataSource);
        this.tenant = tenant;
    }

    @Override
    public int update(String sql, Map<String, ?> parameters) {
        return super.update(scoped(sql), parameters);
    }

    @Override
    public <T> List<T> query(String sql, Map<String, ?> parameters, RowReader<T> reader) {
        return super.query(scoped(sql), parameters, reader);
    }

    /**
     * For {@link SqlRows}, whose statements are too long to be read by their names.
     *
     * @param sql with a question mark for the tenant and for each value of a row
     */
    void insert(String sql, List<? extends List<?>> rows) {
        run(sql, prepared -> bind(prepared, rows), PreparedStatement::executeUpdate);
    }

    private void bind(PreparedStatement prepared, List<? extends List<?>> rows) throws SQLException {
        var owner = tenant.id();
        int place = 1;
        for (var row : rows) {
            prepared.setString(place++, owner);
            for (var value : row) {
                prepared.setObject(place++, columnValue(value));
            }
        }
    }

    @Override
    Map<String, ?> complete(Map<String, ?> parameters) {
        var complete = new HashMap<String, Object>(parameters);
        complete.put("tenant", tenant.id());
        return complete;
    }

    private static String scoped(String sql) {
        if (!NamedStatement.of(sql).names("tenant")) {
            throw new IllegalArgumentException("the statement does not name :tenant");
        }
        return sql;
    }
}
