package dev.prospector.kit.data.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * How many dead letters there are per topic, those that are nobody's included: {@code prospector_dead_letters{topic}}. Counted now and
 * then, so that a scrape never waits for the database; every replica tells the same number.
 */
@ApplicationScoped
class DeadLetterGauge {
    private final InfraSql sql;
    private final TopicHandlers handlers;
    private final Duration every;
    private final MultiGauge gauge;
    private WorkLoop loop;

    DeadLetterGauge(
            InfraSql sql,
            TopicHandlers handlers,
            MeterRegistry registry,
            @ConfigProperty(name = "prospector.dead-letters.counted-every", defaultValue = "15s") Duration every) {
        this.sql = sql;
        this.handlers = handlers;
        this.every = every;
        gauge = MultiGauge.builder("prospector.dead.letters")
                .description("Events that were put aside and wait for an operator")
                .register(registry);
    }

    private record Count(String topic, long letters) {}

    void start(@Observes StartupEvent event) {
        if (!handlers.topics().isEmpty()) {
            loop = WorkLoop.start("dead-letter-gauge", every, this::count);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private boolean count() {
        var counts = new TreeMap<String, Long>();
        handlers.topics().forEach(topic -> counts.put(topic, 0L));
        stored().forEach(count -> counts.put(count.topic, count.letters));
        gauge.register(
                counts.entrySet().stream()
                        .map(count -> MultiGauge.Row.of(Tags.of("topic", count.getKey()), count.getValue()))
                        .collect(Collectors.toList()),
                true);
        return false;
    }

    private List<Count> stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select topic, count(*) as letters from dead_letters group by topic",
                        Map.of(),
                        row -> new Count(row.getString("topic"), row.getLong("letters"))));
    }
}
