package dev.prospector.integration.adapter.out.persistence.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.inbox.FailedExports;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.inbox.ReplaySelection.One;
import dev.prospector.integration.domain.inbox.ReplaySelection.Window;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcFailedExports implements FailedExports {
    private static final String BEGIN_ANEW = """
            update inbox set state = 'RECEIVED', due_at = :now, replayed_at = :now, settled_at = null,
                failures = 0, replays = replays + 1""";
    private static final String OLDEST = " order by received_at limit :most";

    private final TenantSql sql;

    JdbcFailedExports(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public long count(ReplaySelection selection) {
        return sql.one("select count(*) from inbox" + where(selection), values(selection), row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public int beginAnew(ReplaySelection selection, Instant now, int atMost) {
        var values = values(selection);
        values.put("now", now);
        values.put("most", atMost);
        return sql.update(BEGIN_ANEW + where(selection) + OLDEST, values);
    }

    private static String where(ReplaySelection selection) {
        var which = selection instanceof One
                ? " and request_id = :request"
                : " and received_at >= :from and received_at < :to";
        return " where tenant = :tenant and event_type in (" + types(selection).names() + ") and state in ("
                + states(selection).names() + ")" + which;
    }

    private static Map<String, Object> values(ReplaySelection selection) {
        var values = new HashMap<>(states(selection).parameters());
        values.putAll(types(selection).parameters());
        if (selection instanceof One one) {
            values.put("request", one.notice().requestId());
        } else if (selection instanceof Window window) {
            values.put("from", window.from());
            values.put("to", window.to());
        }
        return values;
    }

    private static SqlList types(ReplaySelection selection) {
        return new SqlList("type", selection.eventTypes());
    }

    private static SqlList states(ReplaySelection selection) {
        return new SqlList("state", selection.states());
    }
}
