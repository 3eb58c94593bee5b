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
import dev.prospector.kit.data.InfraSql;
import dev.prospector.kit.data.WorkLoop;

/**
 * How far the seat that is furthest behind is behind, of any tenant with access, in seconds: {@code prospector_activity_lag_seconds{kind}}.
 * Looked up now and then, so that a scrape never waits for the database; every replica tells the same.
 */
@ApplicationScoped
class JdbcActivityLag {
    private static final String OLDEST = """
            select kind, min(fetched_up_to) as up_to from activity_cursors
            where active and live_due_at is not null group by kind""";

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

    private boolean look() {
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
