package dev.prospector.kit.data;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import dev.prospector.kit.http.CurrentTenant;

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
    public <T> java.util.List<T> query(String sql, Map<String, ?> parameters, RowReader<T> reader) {
        return super.query(scoped(sql), parameters, reader);
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
