package dev.prospector.integration.adapter.out.persistence.departure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.config.DepartureConfig;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * Departed members of all tenants by what was decided, {@code prospector_departures_members{decision}}, and how long ago the tenant that
 * has waited longest was looked up, of those with access: {@code prospector_departures_lookup_age_seconds}. Looked up now and then, so
 * that a scrape never waits for the database; every replica tells the same.
 */
@ApplicationScoped
class JdbcDepartureCounts {
    private static final String MEMBERS =
            "select coalesce(lower(decision), 'none') decided, count(*) members from departed_members group by decision";

    /** Whoever was never looked up has waited since there is access. */
    private static final String OLDEST = """
            select min(coalesce(l.last_complete, i.since)) looked_up from connection_work w
            join integrations i on i.tenant = w.tenant and i.type = 'ONE_CLICK_EXPORT'
            left join departure_lookups l on l.tenant = w.tenant
            where w.kind = 'DEPARTURES' and w.due_at is not null""";

    private final InfraSql sql;
    private final Duration every;
    private final Clock clock;
    private final MultiGauge members;
    private final MultiGauge age;
    private volatile WorkLoop loop;

    JdbcDepartureCounts(InfraSql sql, DepartureConfig config, MeterRegistry registry, Clock clock) {
        this.sql = sql;
        this.every = config.countedEvery();
        this.clock = clock;
        members = MultiGauge.builder("prospector.departures.members")
                .description("Members who left LinkedIn, by what was decided")
                .register(registry);
        age = MultiGauge.builder("prospector.departures.lookup.age")
                .baseUnit("seconds")
                .description("How long ago the tenant that has waited longest was looked up")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("departure-counts", every, this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    private boolean look() {
        QuarkusTransaction.requiringNew().run(() -> {
            members.register(counts(), true);
            age.register(oldest().stream().collect(Collectors.toList()), true);
        });
        return false;
    }

    private List<Row<?>> counts() {
        return sql.query(
                MEMBERS,
                Map.of(),
                row -> Row.of(Tags.of("decision", row.getString("decided")), row.getLong("members")));
    }

    private Optional<Row<?>> oldest() {
        return sql.one(OLDEST, Map.of(), row -> Optional.ofNullable(InfraSql.instant(row, "looked_up")))
                .flatMap(lookedUp -> lookedUp)
                .map(at -> Row.of(
                        Tags.empty(), Duration.between(at, clock.instant()).toSeconds()));
    }
}
