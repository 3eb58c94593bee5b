package dev.prospector.integration.adapter.out.persistence.seat;

import java.time.Clock;
import java.time.Duration;
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

import dev.prospector.integration.config.SeatConfig;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.WorkLoop;

/**
 * How long ago LinkedIn last showed all seats of the contract that has waited longest for it, of any tenant with access, in seconds:
 * {@code prospector_seats_poll_age_seconds}. Without such a look nothing of a contract is fetched. Looked up now and then, so that a scrape
 * never waits for the database; every replica tells the same.
 */
@ApplicationScoped
class JdbcSeatPollAge {
    /** While there was no access nobody waited. */
    private static final String OLDEST = """
            select min(greatest(coalesce(p.answered_at, i.since), i.since)) as looked_at from integrations i
            join connections c on c.tenant = i.tenant and c.phase = 'OPEN'
            left join seat_polls p on p.tenant = i.tenant and p.contract = i.context
            where i.type = 'CSA_API' and i.state = 'ENABLED'""";

    private final InfraSql sql;
    private final Duration every;
    private final Clock clock;
    private final MultiGauge age;
    private volatile WorkLoop loop;

    JdbcSeatPollAge(InfraSql sql, SeatConfig config, MeterRegistry registry, Clock clock) {
        this.sql = sql;
        this.every = config.countedEvery();
        this.clock = clock;
        age = MultiGauge.builder("prospector.seats.poll.age")
                .baseUnit("seconds")
                .description("How long ago the seats of the contract that has waited longest were seen")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("seat-poll-age", every, this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    boolean look() {
        age.register(
                QuarkusTransaction.requiringNew().call(this::oldest).stream().collect(Collectors.toList()), true);
        return false;
    }

    private Optional<Row<?>> oldest() {
        return sql.one(OLDEST, Map.of(), row -> Optional.ofNullable(InfraSql.instant(row, "looked_at")))
                .flatMap(lookedAt -> lookedAt)
                .map(at -> Row.of(
                        Tags.empty(), Duration.between(at, clock.instant()).toSeconds()));
    }
}
