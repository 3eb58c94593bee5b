package dev.prospector.integration.adapter.out.persistence.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.domain.inbox.PendingStatus;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.kit.http.access.CurrentTenant;

/**
 * {@code due_at} is when a worker may take a notice, and nothing for those that are settled; taking one moves it on, so a worker that
 * dies gives it back by itself.
 */
@ApplicationScoped
class JdbcInbox implements Inbox {
    private static final String NEXT = """
            select tenant, request_id, coalesce(replayed_at, received_at) as since, failures, replays, fence, traceparent
            from inbox where due_at <= :now and event_type = :type order by due_at limit 1 for update skip locked""";
    private static final String TAKE = """
            update inbox set due_at = :until, fence = :fence
            where tenant = :tenant and event_type = :type and request_id = :request""";
    private static final String SETTLE = """
            update inbox set state = :state, due_at = :dueAt, settled_at = :settledAt,
                failure = :failure, failures = failures + :failed,
                body = case when :fetched then null else body end
            where tenant = :tenant and event_type = :type and request_id = :request
                and fence = :fence and due_at is not null""";

    private final InfraSql everyTenants;
    private final TenantSql sql;
    private final CurrentTenant tenant;
    private final JdbcNewNotices newNotices;
    private final Clock clock;

    JdbcInbox(InfraSql everyTenants, TenantSql sql, CurrentTenant tenant, JdbcNewNotices newNotices, Clock clock) {
        this.everyTenants = everyTenants;
        this.sql = sql;
        this.tenant = tenant;
        this.newNotices = newNotices;
        this.clock = clock;
    }

    @Override
    public List<Boolean> addAll(List<Push> pushes) {
        return newNotices.insert(pushes);
    }

    @Override
    public boolean add(Notice notice, byte[] body, Instant receivedAt) {
        var alone = List.of(new Push(tenant.id(), notice, body, receivedAt, Traces.current()));
        return newNotices.insert(alone).get(0);
    }

    @Override
    public Optional<PendingExport> takeDue(Instant now, Instant until) {
        return takeDue(Notice.EXPORT, now, until).map(Taken::export);
    }

    @Override
    public Optional<PendingStatus> takeDueStatus(Instant now, Instant until) {
        return takeDue(Notice.STATUS_CHANGE, now, until).map(Taken::status);
    }

    private Optional<Taken> takeDue(String type, Instant now, Instant until) {
        var next = everyTenants.one(NEXT, Map.of("now", now, "type", type), Taken::read);
        next.ifPresent(taken -> take(type, taken, until));
        return next;
    }

    private record Taken(
            String tenant, String requestId, Instant since, int failures, int replays, long fence, String trace) {
        static Taken read(ResultSet row) throws SQLException {
            return new Taken(
                    row.getString("tenant"),
                    row.getString("request_id"),
                    InfraSql.instant(row, "since"),
                    row.getInt("failures"),
                    row.getInt("replays"),
                    row.getLong("fence") + 1,
                    row.getString("traceparent"));
        }

        PendingExport export() {
            return new PendingExport(tenant, requestId, since, failures, replays, fence, trace);
        }

        PendingStatus status() {
            return new PendingStatus(tenant, requestId, since, failures, fence, trace);
        }
    }

    private void take(String type, Taken taken, Instant until) {
        everyTenants.update(
                TAKE,
                Map.of(
                        "until",
                        until,
                        "fence",
                        taken.fence,
                        "tenant",
                        taken.tenant,
                        "type",
                        type,
                        "request",
                        taken.requestId));
    }

    @Override
    public boolean settle(PendingExport export, FetchOutcome outcome) {
        return settle(Notice.EXPORT, export.requestId(), export.fence(), outcome);
    }

    @Override
    public boolean settle(PendingStatus status, FetchOutcome outcome) {
        return settle(Notice.STATUS_CHANGE, status.requestId(), status.fence(), outcome);
    }

    private boolean settle(String type, String requestId, long fence, FetchOutcome outcome) {
        var row = new HashMap<String, Object>();
        row.put("type", type);
        row.put("request", requestId);
        row.put("fence", fence);
        row.put("state", outcome.state());
        row.put("dueAt", outcome.dueAt().orElse(null));
        row.put("settledAt", outcome.dueAt().isPresent() ? null : clock.instant());
        row.put("failure", outcome.failure().orElse(null));
        row.put("failed", outcome.counts() ? 1 : 0);
        row.put("fetched", outcome.state() == NoticeState.FETCHED);
        return sql.update(SETTLE, row) == 1;
    }
}
