package dev.prospector.integration.adapter.out.persistence.activity;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
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

import dev.prospector.integration.config.ActivityConfig;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * Of how many seats LinkedIn keeps declining some time of the history, in smaller and smaller windows, while it answers for the rest:
 * {@code prospector_activity_set_aside{kind}}. Looked up now and then, so that a scrape never waits for the database; every replica tells
 * the same.
 */
@ApplicationScoped
class JdbcActivitySetAside {
    /** Fewer may be chance. */
    private static final int OFTEN = 5;

    private static final String SEATS = """
            select kind, sum(case when aside_times >= :often then 1 else 0 end) as seats from activity_cursors
            where live_due_at is not null group by kind""";

    private final InfraSql sql;
    private final Duration every;
    private final MultiGauge gauge;
    private volatile WorkLoop loop;

    JdbcActivitySetAside(InfraSql sql, ActivityConfig config, MeterRegistry registry) {
        this.sql = sql;
        this.every = config.countedEvery();
        gauge = MultiGauge.builder("prospector.activity.set.aside")
                .description("Seats of which LinkedIn keeps declining some time of the history")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("activity-set-aside", every, this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    boolean look() {
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        SEATS,
                        Map.of("often", OFTEN),
                        row -> Row.of(
                                Tags.of("kind", row.getString("kind").toLowerCase(Locale.ROOT)),
                                row.getLong("seats"))));
        gauge.register(rows.stream().collect(Collectors.toList()), true);
        return false;
    }
}
