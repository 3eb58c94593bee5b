package dev.prospector.kit.data;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** The ids of events whose effect is there (architecture.md 3.4). */
@ApplicationScoped
class ProcessedEvents {
    private final TenantSql sql;
    private final Clock clock;

    ProcessedEvents(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Set<String> known(Collection<String> ids) {
        var list = new SqlList("id", ids);
        return new HashSet<>(sql.query(
                "select event_id from processed_events where tenant = :tenant and event_id in (" + list.names() + ")",
                list.parameters(),
                row -> row.getString("event_id")));
    }

    /** In the transaction of the effect. Fails when another consumer has just done the same. */
    void remember(Collection<String> ids) {
        var list = new SqlList("id", ids);
        var rows = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            rows.append(i == 0 ? "" : ", ").append("(:tenant, :id").append(i).append(", :now)");
        }
        var parameters = new HashMap<String, Object>(list.parameters());
        parameters.put("now", clock.instant());
        sql.update("insert into processed_events (tenant, event_id, processed_at) values " + rows, parameters);
    }
}
