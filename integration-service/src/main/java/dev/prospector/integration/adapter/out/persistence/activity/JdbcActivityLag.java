package dev.prospector.integration.adapter.out.persistence.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.prospector.integration.config.ActivityConfig;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * How far the seat that is furthest behind is behind, of any contract with access, in seconds: {@code prospector_activity_lag_seconds{kind}}.
 * Looked up now and then, so that a scrape never waits for the database; every replica tells the same.
 */
@ApplicationScoped
class JdbcActivityLag {
    /** Those that are stopped too: while no look at its seats succeeds, nobody wakes them after access has come back. */
    private static final String OLDEST = """
            select a.kind, min(a.fetched_up_to) as up_to from activity_cursors a
            join integrations i on i.tenant = a.tenant and i.context = a.contract and i.type = 'CSA_API' and i.state = 'ENABLED'
            join connections c on c.tenant = a.tenant and c.phase = 'OPEN'
            where a.active group by a.kind""";

    private final InfraSql sql;
    private final Duration every;
    private final Clock clock;
    private final MultiGauge gauge;
    private volatile WorkLoop loop;

    private record Lag(String kind, Duration behind) {}

    JdbcActivityLag(InfraSql sql, ActivityConfig config, MeterRegistry registry, Clock clock) {
        this.sql = sql;
        this.every = config.countedEvery();
        this.clock = clock;
        gauge = MultiGauge.builder("prospector.activity.lag")
                .baseUnit("seconds")
                .description("By how much the seat that is furthest behind is behind")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("activity-lag", every, this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    boolean look() {
        var rows = lags().stream()
                .map(lag -> MultiGauge.Row.of(Tags.of("kind", lag.kind), lag.behind.toSeconds()))
                .collect(Collectors.toList());
        gauge.register(rows, true);
        return false;
    }

    private List<Lag> lags() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        OLDEST,
                        Map.of(),
                        row -> new Lag(
                                row.getString("kind").toLowerCase(Locale.ROOT),
                                Duration.between(InfraSql.instant(row, "up_to"), now))));
    }
}
