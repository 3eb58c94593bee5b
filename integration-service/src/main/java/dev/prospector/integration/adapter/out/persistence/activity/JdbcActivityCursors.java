package dev.prospector.integration.adapter.out.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Freshness;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;

/** A claim leaves the times as they are, so that a worker that dies gives its cursor back by itself. */
@ApplicationScoped
class JdbcActivityCursors implements ActivityCursors {
    /** By one index: what is due longest of that which nobody has. */
    private static final String NEXT = """
            select tenant, contract, seat, kind, fence from activity_cursors
            where %1$s <= :now and (claimed_until is null or claimed_until <= :now)
            order by %1$s limit 1 for update skip locked""";

    private static final String NEXT_LIVE = NEXT.formatted("live_due_at");
    private static final String NEXT_HISTORY = NEXT.formatted("history_due_at");

    private static final String ONE =
            " where tenant = :tenant and contract = :contract and seat = :seat and kind = :kind";
    private static final String TAKE = "update activity_cursors set claimed_until = :until, fence = :fence" + ONE;
    private static final String HOLD = "select * from activity_cursors" + ONE + " for update";
    private static final String HOLD_TAKEN =
            "select * from activity_cursors" + ONE + " and fence = :fence and claimed_until is not null for update";
    private static final String SAVE = """
            update activity_cursors set fetched_up_to = :upTo, backlog = :backlog, aside = :aside, aside_times = :asideTimes,
                reading_lane = :lane, reading_from = :from, reading_until = :until, reading_start = :start, reading_total = :total,
                last_success = :success, live_due_at = :live, history_due_at = :history, failures = :failures,
                live_failures = :liveFailures""" + ONE;
    private static final String RELEASE = "update activity_cursors set claimed_until = null" + ONE;
    private static final String ACTIVATE = "update activity_cursors set active = :active" + ONE;

    private static final String ADD = """
            insert into activity_cursors (tenant, contract, seat, kind, active, fetched_up_to, backlog, aside, aside_times,
                reading_lane, reading_from, reading_until, reading_start, reading_total, last_success, live_due_at, history_due_at,
                failures, live_failures, fence)
            values (:tenant, :contract, :seat, :kind, :active, :upTo, :backlog, :aside, :asideTimes, :lane, :from, :until, :start,
                :total, :success, :live, :history, :failures, :liveFailures, 0)""";

    private static final String OF_CONTRACT = """
            select contract, seat, kind, active, live_due_at is null as stopped from activity_cursors
            where tenant = :tenant and contract = :contract""";
    private static final String RUNNING = """
            select count(*) from activity_cursors
            where tenant = :tenant and kind = :kind and live_due_at is not null""";
    private static final String STOP = """
            update activity_cursors set live_due_at = null, history_due_at = null
            where tenant = :tenant and (claimed_until is null or claimed_until <= :now)""";
    private static final String TAKEN = """
            select count(*) from activity_cursors where tenant = :tenant and claimed_until > :now""";
    private static final String FRESHNESS = """
            select contract, kind, min(case when active then fetched_up_to end) as up_to, max(last_success) as success,
                sum(case when active then 1 else 0 end) as seats,
                max(backlog <> '' and (active or history_due_at is not null)) as has_backlog
            from activity_cursors where tenant = :tenant group by contract, kind""";

    private final InfraSql everyTenants;
    private final TenantSql sql;

    JdbcActivityCursors(InfraSql everyTenants, TenantSql sql) {
        this.everyTenants = everyTenants;
        this.sql = sql;
    }

    @Override
    public Optional<TakenCursor> take(Instant now, Instant until) {
        var next = next(NEXT_LIVE, now).or(() -> next(NEXT_HISTORY, now));
        next.ifPresent(taken -> {
            var row = fenced(taken);
            row.put("tenant", taken.tenant());
            row.put("until", until);
            everyTenants.update(TAKE, row);
        });
        return next;
    }

    private Optional<TakenCursor> next(String statement, Instant now) {
        return everyTenants.one(
                statement,
                Map.of("now", now),
                row -> new TakenCursor(row.getString("tenant"), JdbcCursorRow.key(row), row.getLong("fence") + 1));
    }

    @Override
    public Optional<ActivityCursor> hold(TakenCursor taken) {
        return sql.one(HOLD_TAKEN, fenced(taken), JdbcCursorRow::read);
    }

    private static Map<String, Object> fenced(TakenCursor taken) {
        var row = new HashMap<>(JdbcCursorRow.named(taken.key()));
        row.put("fence", taken.fence());
        return row;
    }

    @Override
    public void release(TakenCursor taken, ActivityCursor cursor) {
        save(taken.key(), cursor);
        sql.update(RELEASE, JdbcCursorRow.named(taken.key()));
    }

    @Override
    public Optional<ActivityCursor> hold(CursorKey key) {
        return sql.one(HOLD, JdbcCursorRow.named(key), JdbcCursorRow::read);
    }

    @Override
    public void save(CursorKey key, ActivityCursor cursor) {
        sql.update(SAVE, JdbcCursorRow.values(key, cursor));
    }

    @Override
    public void add(CursorKey key, ActivityCursor cursor, boolean active) {
        var row = JdbcCursorRow.values(key, cursor);
        row.put("active", active);
        sql.update(ADD, row);
    }

    @Override
    public void activate(CursorKey key, boolean active) {
        var row = JdbcCursorRow.named(key);
        row.put("active", active);
        sql.update(ACTIVATE, row);
    }

    @Override
    public List<Standing> of(ContractUrn contract) {
        return sql.query(
                OF_CONTRACT,
                Map.of("contract", contract.value()),
                row -> new Standing(JdbcCursorRow.key(row), row.getBoolean("active"), row.getBoolean("stopped")));
    }

    @Override
    public int running(ActivityKind kind) {
        return sql.one(RUNNING, Map.of("kind", kind), row -> row.getInt(1)).orElseThrow();
    }

    @Override
    public boolean stopAll(Instant now) {
        sql.update(STOP, Map.of("now", now));
        return sql.one(TAKEN, Map.of("now", now), row -> row.getInt(1)).orElseThrow() == 0;
    }

    @Override
    public List<Freshness> freshness() {
        return sql.query(FRESHNESS, Map.of(), JdbcActivityCursors::freshness);
    }

    private static Freshness freshness(ResultSet row) throws SQLException {
        return new Freshness(
                new ContractUrn(row.getString("contract")),
                ActivityKind.valueOf(row.getString("kind")),
                Optional.ofNullable(TenantSql.instant(row, "up_to")),
                Optional.ofNullable(TenantSql.instant(row, "success")),
                row.getInt("seats"),
                row.getBoolean("has_backlog"));
    }
}
