package dev.prospector.kit.data.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.work.WorkLoop;

/** Removes answers of all tenants whose time is over, some at a time; replicas that do it at once do no harm. */
@ApplicationScoped
class IdempotencySweep {
    private static final int BATCH = 1_000;

    private final InfraSql sql;
    private final Clock clock;
    private final Duration every;
    private WorkLoop loop;

    IdempotencySweep(
            InfraSql sql,
            Clock clock,
            @ConfigProperty(name = "prospector.idempotency.swept-every", defaultValue = "1h") Duration every) {
        this.sql = sql;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        loop = WorkLoop.start("idempotency-sweep", every, this::sweep);
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    /** @return whether there may be more */
    boolean sweep() {
        var ended = clock.instant().minus(IdempotentAnswers.KEPT);
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.update(
                                "delete from idempotent_answers where created_at < :ended limit " + BATCH,
                                Map.of("ended", ended))
                        == BATCH);
    }
}
