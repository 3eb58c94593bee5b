package dev.prospector.integration.adapter.in.schedule;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Event;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.InboxRow;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;

/** From the webhook to the state, with the workers as they run. */
@QuarkusTest
class StatusPushesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String requestId = "r-" + UUID.randomUUID();
    private ConnectedTenant tenant;
    private LinkedIn linkedIn;

    @Inject
    Connections connections;

    @Inject
    ConnectionEvents events;

    @Inject
    ConnectionWork work;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        linkedIn = tenant.linkedIn();
    }

    @Test
    void a_push_takes_access_away_and_gives_it_again() {
        linkedIn.announces(requestId, tenant.organization(), "DISABLED");
        push(requestId);
        awaitAccess(false);
        assertEquals("FETCHED", InboxRow.of(sql, tenant.name(), requestId).state());
        var newest = newest();
        assertEquals(Cause.PUSH, newest.change().cause());
        assertEquals(Optional.of(requestId), newest.change().requestId());
        assertEquals(Optional.empty(), newest.actor());
        linkedIn.announces(requestId + "b", tenant.organization(), "ENABLED");
        push(requestId + "b");
        awaitAccess(true);
    }

    @Test
    void what_linkedin_cannot_tell_now_waits_in_the_inbox() {
        push(requestId);
        await().atMost(PATIENCE)
                .until(() -> InboxRow.of(sql, tenant.name(), requestId).failure() != null);
        assertEquals("RECEIVED", InboxRow.of(sql, tenant.name(), requestId).state());
    }

    @Test
    void work_that_is_due_is_found_by_the_workers() {
        tenants.in(tenant.name(), () -> work.makeDue(Kind.POLL, Samples.NOW));
        await().atMost(PATIENCE).until(this::failures, failures -> failures > 0);
    }

    private int failures() {
        return sql.query(
                        "select failures from connection_work where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> row.getInt("failures"))
                .get(0);
    }

    private void push(String id) {
        tenant.push("{\"requestId\":\"" + id + "\",\"eventType\":\"INTEGRATION_STATUS_CHANGE\"}")
                .then()
                .statusCode(200);
    }

    private void awaitAccess(boolean access) {
        await().atMost(PATIENCE).until(() -> tenants.in(tenant.name(), connections::find)
                .map(Connection::companyAccess)
                .orElseThrow()
                .equals(access));
    }

    private Event newest() {
        return tenants.in(tenant.name(), () -> events.newest(Optional.empty(), 1))
                .get(0);
    }
}
