package dev.prospector.integration.adapter.out.persistence.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.kit.data.sql.TenantSql;

/** The integrations of the current tenant's connection. */
@ApplicationScoped
class JdbcIntegrations {
    private static final String ALL = """
            select context, type, state, since, hold_up, name, as_of from integrations
            where tenant = :tenant""";
    private static final String PUT = """
            insert into integrations (tenant, context, type, state, since, hold_up, name, as_of)
            values (:tenant, :context, :type, :state, :since, :holdUp, :name, :asOf)
            on duplicate key update state = values(state), since = values(since), hold_up = values(hold_up),
                name = values(name), as_of = values(as_of)""";
    private static final String REMOVE =
            "delete from integrations where tenant = :tenant and context = :context and type = :type";

    private final TenantSql sql;

    JdbcIntegrations(TenantSql sql) {
        this.sql = sql;
    }

    List<Integration> all() {
        return sql.query(ALL, Map.of(), JdbcIntegrations::integration);
    }

    void replaceBy(List<Integration> integrations) {
        var stored = all();
        var kept = integrations.stream().map(Integration::key).toList();
        stored.stream().map(Integration::key).filter(key -> !kept.contains(key)).forEach(this::remove);
        integrations.stream().filter(known -> !stored.contains(known)).forEach(this::put);
    }

    private void remove(IntegrationKey key) {
        sql.update(REMOVE, Map.of("context", key.context(), "type", key.type()));
    }

    private void put(Integration integration) {
        var row = new HashMap<String, Object>();
        row.put("context", integration.key().context());
        row.put("type", integration.key().type());
        row.put("state", integration.state());
        row.put("since", integration.since());
        row.put("holdUp", integration.holdUp().orElse(null));
        row.put("name", integration.name().orElse(null));
        row.put("asOf", integration.asOf());
        sql.update(PUT, row);
    }

    private static Integration integration(ResultSet row) throws SQLException {
        var key = new IntegrationKey(row.getString("context"), IntegrationType.valueOf(row.getString("type")));
        return new Integration(
                key,
                ConnectionState.valueOf(row.getString("state")),
                TenantSql.instant(row, "since"),
                Optional.ofNullable(row.getString("hold_up")).map(HoldUp::valueOf),
                Optional.ofNullable(row.getString("name")),
                TenantSql.instant(row, "as_of"));
    }
}
