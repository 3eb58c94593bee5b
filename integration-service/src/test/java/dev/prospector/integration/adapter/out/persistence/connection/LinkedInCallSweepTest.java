package dev.prospector.integration.adapter.out.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.LinkedInCall;
import dev.prospector.integration.application.port.out.connection.LinkedInCalls;
import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class LinkedInCallSweepTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    LinkedInCalls calls;

    @Inject
    JdbcLinkedInCalls stored;

    @Inject
    LinkedInConfig config;

    @Inject
    InfraSql sql;

    private final String tenant = TestTenants.fresh();

    @Test
    void calls_are_kept_as_they_were() {
        var answered = call(NOW, 200, "trace", "uuid+/=", "request");
        var unanswered = call(NOW.plusSeconds(1), 0, null, null, null);
        calls.keep(List.of(answered, unanswered));
        assertEquals(List.of(answered, unanswered), kept());
    }

    @Test
    void after_thirty_days_they_are_gone() {
        var old = call(NOW.minus(Duration.ofDays(30)).minusMillis(1), 200, null, null, null);
        var young = call(NOW.minus(Duration.ofDays(30)), 200, null, null, null);
        calls.keep(List.of(old, young));
        assertFalse(new LinkedInCallSweep(stored, config, Clock.fixed(NOW, ZoneOffset.UTC)).sweep());
        assertEquals(List.of(young), kept());
    }

    private LinkedInCall call(Instant at, int status, String trace, String uuid, String request) {
        return new LinkedInCall(
                tenant, at, "integrations", "POST batch_partial_update", status, 42, trace, uuid, request);
    }

    private List<LinkedInCall> kept() {
        return sql.query(
                "select * from linkedin_calls where tenant = :tenant order by called_at",
                Map.of("tenant", tenant),
                row -> new LinkedInCall(
                        row.getString("tenant"),
                        InfraSql.instant(row, "called_at"),
                        row.getString("resource"),
                        row.getString("method"),
                        row.getInt("status"),
                        row.getLong("millis"),
                        row.getString("trace_id"),
                        row.getString("linkedin_uuid"),
                        row.getString("linkedin_request_id")));
    }
}
