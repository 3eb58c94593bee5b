package dev.prospector.integration.adapter.out.persistence.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.kit.data.sealing.Unsealable;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.SqlFailure;

/** Read across tenants, because a hook is what tells the tenant. Those of ended connections answer to nobody. */
@ApplicationScoped
class JdbcHooks implements HookTable {
    private static final Logger LOG = Logger.getLogger(JdbcHooks.class);
    private static final String ALL =
            "select hook_id, tenant, client_id, current_secret, previous_secret from connections"
                    + " where phase = 'OPEN'";

    private final InfraSql sql;
    private final SealedSecrets secrets;

    JdbcHooks(InfraSql sql, SealedSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public Map<String, Hook> all() {
        return read(ALL, Map.of())
                .collect(Collectors.toUnmodifiableMap(hook -> hook.id().value(), Function.identity()));
    }

    @Override
    public Optional<Hook> find(String hookId) {
        return read(ALL + " and hook_id = :hook", Map.of("hook", hookId)).findFirst();
    }

    private Stream<Hook> read(String query, Map<String, String> values) {
        try {
            return sql.query(query, values, this::hook).stream().flatMap(Optional::stream);
        } catch (SqlFailure e) {
            throw new HooksUnreadable(e);
        }
    }

    /** One tenant's broken secret must not shut the door for all others. */
    private Optional<Hook> hook(ResultSet row) throws SQLException {
        var tenant = row.getString("tenant");
        try {
            var live = secrets.open(
                    tenant,
                    row.getString("client_id"),
                    row.getBytes("current_secret"),
                    row.getBytes("previous_secret"));
            return Optional.of(new Hook(new HookId(row.getString("hook_id")), tenant, live));
        } catch (Unsealable e) {
            LOG.errorf("the client secrets of tenant %s cannot be opened: its pushes are refused", tenant);
            return Optional.empty();
        }
    }
}
