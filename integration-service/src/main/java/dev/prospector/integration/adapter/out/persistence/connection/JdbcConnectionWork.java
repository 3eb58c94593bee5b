package dev.prospector.integration.adapter.out.persistence.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;

/** A claim leaves {@code due_at} as it is, so that a worker that dies gives the work back by itself. */
@ApplicationScoped
class JdbcConnectionWork implements ConnectionWork {
    private static final String MAKE_DUE = """
            insert into connection_work (tenant, kind, due_at, asked, failures, fence) values (:tenant, :kind, :at, 1, 0, 0)
            on duplicate key update due_at = least(coalesce(due_at, :at), :at), asked = asked + 1, failures = 0""";
    private static final String NEXT = """
            select tenant, kind, failures, asked, fence from connection_work
            where kind = :kind and due_at <= :now and (claimed_until is null or claimed_until <= :now)
            order by due_at limit 1 for update skip locked""";
    /** The one that comes second locks the row as an update does; with {@code ignore} it would share it, and two such deadlock. */
    private static final String PLACE = """
            insert into connection_work (tenant, kind, asked, failures, fence) values (:tenant, :kind, 0, 0, 0)
            on duplicate key update fence = fence""";

    private static final String OWN = """
            select tenant, kind, failures, asked, fence from connection_work
            where tenant = :tenant and kind = :kind and (claimed_until is null or claimed_until <= :now) for update""";
    private static final String TAKE = """
            update connection_work set claimed_until = :until, fence = :fence
            where tenant = :tenant and kind = :kind""";
    private static final String RENEW = """
            update connection_work set claimed_until = :until
            where tenant = :tenant and kind = :kind and fence = :fence and claimed_until is not null""";
    private static final String SETTLE = """
            update connection_work set due_at = case when asked = :asked then :next else due_at end,
                failures = case when asked = :asked then :failures else 0 end, claimed_until = null
            where tenant = :tenant and kind = :kind and fence = :fence and claimed_until is not null""";

    private final InfraSql everyTenants;
    private final TenantSql sql;

    JdbcConnectionWork(InfraSql everyTenants, TenantSql sql) {
        this.everyTenants = everyTenants;
        this.sql = sql;
    }

    @Override
    public void makeDue(Kind kind, Instant at) {
        sql.update(MAKE_DUE, Map.of("kind", kind, "at", at));
    }

    @Override
    public Optional<DueWork> takeDue(Kind kind, Instant now, Instant until) {
        var next = everyTenants.one(NEXT, Map.of("kind", kind, "now", now), JdbcConnectionWork::taken);
        next.ifPresent(work -> take(work, until));
        return next;
    }

    @Override
    public Optional<DueWork> claim(Kind kind, Instant now, Instant until) {
        sql.update(PLACE, Map.of("kind", kind));
        var own = sql.one(OWN, Map.of("kind", kind, "now", now), JdbcConnectionWork::taken);
        own.ifPresent(work -> take(work, until));
        return own;
    }

    private static DueWork taken(ResultSet row) throws SQLException {
        return new DueWork(
                row.getString("tenant"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("failures"),
                row.getLong("asked"),
                row.getLong("fence") + 1);
    }

    private void take(DueWork work, Instant until) {
        everyTenants.update(
                TAKE, Map.of("until", until, "fence", work.fence(), "tenant", work.tenant(), "kind", work.kind()));
    }

    @Override
    public boolean renew(DueWork work, Instant until) {
        return sql.update(RENEW, Map.of("until", until, "kind", work.kind(), "fence", work.fence())) == 1;
    }

    @Override
    public boolean settle(DueWork work, Optional<Instant> next) {
        return settle(work, next, 0);
    }

    @Override
    public boolean failed(DueWork work, Instant next) {
        return settle(work, Optional.of(next), work.failures() + 1);
    }

    private boolean settle(DueWork work, Optional<Instant> next, int failures) {
        var row = new HashMap<String, Object>();
        row.put("kind", work.kind());
        row.put("fence", work.fence());
        row.put("asked", work.asked());
        row.put("next", next.orElse(null));
        row.put("failures", failures);
        return sql.update(SETTLE, row) == 1;
    }
}
