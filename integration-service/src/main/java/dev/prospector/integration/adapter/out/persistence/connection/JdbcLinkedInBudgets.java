package dev.prospector.integration.adapter.out.persistence.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.domain.connection.CallLimits;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * One statement counts the call, if both windows have room: the database lets one replica after the other. A window that another
 * replica's clock has opened already stays open for those whose clock is late, so that nobody counts from zero twice.
 */
@ApplicationScoped
class JdbcLinkedInBudgets implements LinkedInBudgets {
    /** The order matters: an assignment sees what those before it have assigned. */
    private static final String TAKE = """
            update linkedin_budgets
            set day_calls = case when day_at < :day then 1 else day_calls + 1 end,
                minute_calls = case when minute_at < :minute then 1 else minute_calls + 1 end,
                day_at = greatest(day_at, :day),
                minute_at = greatest(minute_at, :minute)
            where tenant = :tenant and resource = :resource
                and (day_at < :day or day_calls < :perDay)
                and (minute_at < :minute or minute_calls < :perMinute)""";

    /** The one that comes second locks the row as an update does; with {@code ignore} it would share it, and two such deadlock. */
    private static final String BEGIN = """
            insert into linkedin_budgets (tenant, resource, day_at, day_calls, minute_at, minute_calls)
            values (:tenant, :resource, :day, 0, :minute, 0)
            on duplicate key update day_calls = day_calls""";

    private static final String READ = """
            select day_at, day_calls, minute_at from linkedin_budgets
            where tenant = :tenant and resource = :resource""";

    private final TenantSql sql;

    private record Standing(Instant day, int dayCalls, Instant minute) {}

    JdbcLinkedInBudgets(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> take(String resource, CallLimits limits, Instant now) {
        var values = Map.of(
                "resource", resource,
                "day", CallLimits.dayOf(now),
                "minute", CallLimits.minuteOf(now),
                "perDay", limits.perDay().orElse(Integer.MAX_VALUE),
                "perMinute", limits.perMinute().orElse(Integer.MAX_VALUE));
        return take(values) || takeFirst(values) ? Optional.empty() : Optional.of(end(resource, limits));
    }

    private boolean takeFirst(Map<String, ?> values) {
        sql.update(BEGIN, values);
        return take(values);
    }

    private boolean take(Map<String, ?> values) {
        return sql.update(TAKE, values) == 1;
    }

    /** Of the window that is spent; of the day when both are. */
    private Instant end(String resource, CallLimits limits) {
        var standing = sql.one(
                        READ,
                        Map.of("resource", resource),
                        row -> new Standing(
                                TenantSql.instant(row, "day_at"),
                                row.getInt("day_calls"),
                                TenantSql.instant(row, "minute_at")))
                .orElseThrow();
        var dayIsSpent = standing.dayCalls >= limits.perDay().orElse(Integer.MAX_VALUE);
        return dayIsSpent ? standing.day.plus(Duration.ofDays(1)) : standing.minute.plus(Duration.ofMinutes(1));
    }
}
