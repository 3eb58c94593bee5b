package dev.prospector.sync.adapter.out.audit;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.LinkedInExports;
import dev.prospector.sync.Neighbours;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** What stands in {@code audit_events} after exports have gone their way. */
@QuarkusTest
class AuditTrailTest {

    private final String tenant = TestTenants.fresh();
    private final Neighbours neighbours = Neighbours.of(tenant).willing();

    @Inject
    LinkedInExports linkedIn;

    @Inject
    ExportIntake intake;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Inject
    ObjectMapper json;

    @Inject
    CircuitBreakerMaintenance breakers;

    private record Row(
            String actor,
            String onBehalfOf,
            String action,
            String recordType,
            String recordId,
            String person,
            JsonNode before,
            JsonNode after) {}

    @BeforeEach
    void close_breakers() {
        breakers.resetAll();
    }

    @Test
    void a_landing_is_told_on_behalf_of_the_exporter() {
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        var row = rows(1).get(0);

        assertEquals("service:sync-service", row.actor());
        assertEquals("recruiter", row.onBehalfOf());
        assertEquals("EXPORT_JUDGED", row.action());
        assertEquals("export", row.recordType());
        assertEquals("r-1", row.recordId());
        assertEquals(Samples.PERSON.candidateId(), row.person());
        assertEquals("PERSON", row.before().get("state").asText());
        assertEquals("LANDED", row.after().get("state").asText());
        assertEquals("JOB-1042", row.after().get("jobNumber").asText());
        assertEquals(
                Samples.LANDING.applicationId(),
                row.after().get("applicationId").asText());
        assertFalse(row.toString().contains("urn:li:person"), "who was exported is nobody's business here");
    }

    @Test
    void a_refusal_is_told_with_its_reason_and_a_replay_with_who_asked_for_it() {
        tenants.in(tenant, () -> intake.stopped("r-1", 2, ExportReason.TENANT_MISMATCH));
        replay("r-1", 202);
        replay("r-1", 409);
        var rows = rows(2);

        assertEquals("EXPORT_JUDGED", rows.get(0).action());
        assertEquals("service:sync-service", rows.get(0).actor());
        assertEquals("TENANT_MISMATCH", rows.get(0).after().get("reason").asText());
        assertEquals("EXPORT_REPLAYED", rows.get(1).action());
        assertEquals("admin", rows.get(1).actor());
        assertEquals("REFUSED", rows.get(1).before().get("state").asText());
        assertEquals("RECEIVED", rows.get(1).after().get("state").asText());
        await().until(() -> neighbours.heard(Neighbours.Call.FETCH).size() == 1);
        assertEquals(2, rows(2).size(), "to hand it to the inbox judges nothing");
    }

    @Test
    void what_is_rolled_back_was_never_told() {
        assertThrows(
                IllegalStateException.class,
                () -> tenants.in(tenant, () -> {
                    intake.stopped("r-1", 2, ExportReason.FETCH_PARKED);
                    throw new IllegalStateException("the commit does not come");
                }));
        tenants.in(tenant, () -> intake.stopped("r-2", 2, ExportReason.FETCH_PARKED));

        assertEquals(List.of("r-2"), rows(1).stream().map(Row::recordId).toList());
    }

    private void replay(String requestId, int status) {
        given().auth()
                .oauth2(TestTokens.user(tenant, "admin", "admin"))
                .post("/sync/exports/" + requestId + "/replays")
                .then()
                .statusCode(status);
    }

    /** In their order, once there are so many. */
    private List<Row> rows(int count) {
        return await().until(this::read, rows -> rows.size() >= count);
    }

    private List<Row> read() {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "select * from audit_events where tenant = :mine order by id",
                        Map.of("mine", tenant),
                        this::row));
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("action"),
                row.getString("record_type"),
                row.getString("record_id"),
                row.getString("person"),
                tree(row.getString("before_state")),
                tree(row.getString("after_state")));
    }

    private JsonNode tree(String state) {
        try {
            return json.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
