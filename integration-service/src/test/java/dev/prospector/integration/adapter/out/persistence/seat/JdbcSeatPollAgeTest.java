package dev.prospector.integration.adapter.out.persistence.seat;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.sql.InfraSql;

/** Times of long ago, so that no other test's tenant has waited longer. */
@QuarkusTest
class JdbcSeatPollAgeTest {
    private static final String CONTRACT = "urn:li:contract:9001";
    private static final Instant LONG_AGO = Instant.parse("2001-01-02T00:00:00Z");
    private static final double TWENTY_YEARS = 20 * 365 * 86_400d;

    private final ConnectedTenant tenant = ConnectedTenant.fresh().hasContract(CONTRACT);

    @Inject
    JdbcSeatPollAge age;

    @Inject
    InfraSql sql;

    @Inject
    MeterRegistry registry;

    @Test
    void a_contract_whose_seats_were_never_seen_has_waited_since_it_has_access() {
        assertFalse(isOld());
        hasAccessSince(LONG_AGO);
        assertTrue(isOld());
        wasLookedAt(Instant.now());
        assertFalse(isOld());
        wasLookedAt(LONG_AGO);
        assertTrue(isOld());
    }

    @Test
    void nobody_waits_while_there_is_no_access_nor_has_waited_before_it_came_back() {
        hasAccessSince(LONG_AGO);
        change("update integrations set state = 'DISABLED' where tenant = :mine and type = 'CSA_API'");
        assertFalse(isOld());
        change("update integrations set state = 'ENABLED' where tenant = :mine and type = 'CSA_API'");
        change("update connections set phase = 'DISCONNECTING' where tenant = :mine");
        assertFalse(isOld());
        change("update connections set phase = 'OPEN' where tenant = :mine");
        assertTrue(isOld());
        wasLookedAt(LONG_AGO.plusSeconds(1));
        hasAccessSince(Instant.now());
        assertFalse(isOld());
    }

    @AfterEach
    void wait_no_more() {
        hasAccessSince(Instant.now());
    }

    private boolean isOld() {
        age.look();
        return Optional.ofNullable(registry.find("prospector.seats.poll.age").gauge())
                .map(Gauge::value)
                .filter(seconds -> seconds > TWENTY_YEARS)
                .isPresent();
    }

    private void hasAccessSince(Instant time) {
        change("update integrations set since = :at where tenant = :mine and type = 'CSA_API'", Map.of("at", time));
    }

    private void wasLookedAt(Instant time) {
        change("""
                insert into seat_polls (tenant, contract, asked_at, answered_at) values (:mine, :contract, :at, :at)
                on duplicate key update answered_at = values(answered_at)""", Map.of("at", time, "contract", CONTRACT));
    }

    private void change(String statement) {
        change(statement, Map.of());
    }

    private void change(String statement, Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("mine", tenant.name());
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, all));
    }
}
