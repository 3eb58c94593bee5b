package dev.prospector.integration.adapter.out.persistence.activity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.Backlog;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Failures;
import dev.prospector.integration.domain.activity.SetAside;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;

/** A seat that was heard of long ago, so that no other test's seat is further behind. */
@QuarkusTest
class JdbcActivityLagTest {
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final CursorKey KEY =
            new CursorKey(new SeatKey(CONTRACT, SeatUrn.ofId("600123")), ActivityKind.STUBS);
    private static final Instant LONG_AGO = Instant.parse("2001-01-02T00:00:00Z");
    private static final double TWENTY_YEARS = 20 * 365 * 86_400d;

    private final ConnectedTenant tenant = ConnectedTenant.fresh().hasContract(CONTRACT.value());

    @Inject
    JdbcActivityLag lag;

    @Inject
    ActivityCursors cursors;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Inject
    MeterRegistry registry;

    @BeforeEach
    void begin() {
        tenants.in(tenant.name(), () -> cursors.add(KEY, upTo(LONG_AGO), true));
    }

    /** As they all are when access has come back, until a look at the seats wakes them. */
    @Test
    void a_seat_that_is_stopped_is_behind_too() {
        assertTrue(isFarBehind());
        tenants.in(tenant.name(), () -> cursors.save(KEY, upTo(LONG_AGO).stopped()));
        assertTrue(isFarBehind());
    }

    @Test
    void nobody_is_behind_without_access_or_with_a_seat_that_does_not_count() {
        change("update integrations set state = 'DISABLED' where tenant = :mine and type = 'CSA_API'");
        assertFalse(isFarBehind());
        change("update integrations set state = 'ENABLED' where tenant = :mine and type = 'CSA_API'");
        change("update connections set phase = 'DISCONNECTING' where tenant = :mine");
        assertFalse(isFarBehind());
        change("update connections set phase = 'OPEN' where tenant = :mine");
        assertTrue(isFarBehind());
        tenants.in(tenant.name(), () -> cursors.activate(KEY, false));
        assertFalse(isFarBehind());
    }

    /** Other tests take what is due longest. */
    @AfterEach
    void end() {
        change("delete from activity_cursors where tenant = :mine");
    }

    private boolean isFarBehind() {
        lag.look();
        return Optional.ofNullable(registry.find("prospector.activity.lag")
                        .tag("kind", "stubs")
                        .gauge())
                .map(Gauge::value)
                .filter(seconds -> seconds > TWENTY_YEARS)
                .isPresent();
    }

    private static ActivityCursor upTo(Instant time) {
        return new ActivityCursor(
                time,
                Backlog.NONE,
                SetAside.NOTHING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.now()),
                Optional.empty(),
                Failures.NONE);
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, Map.of("mine", tenant.name())));
    }
}
