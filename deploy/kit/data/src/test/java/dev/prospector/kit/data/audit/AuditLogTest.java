package dev.prospector.kit.data.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.Things;
import dev.prospector.kit.data.sql.SqlFailure;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.data.work.Traces;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@DataTest
class AuditLogTest {
    private final String acme = TestTenants.fresh();

    @Inject
    AuditLog audit;

    @Inject
    AuditTable table;

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Retention(RetentionPolicy.RUNTIME)
    @interface Personal {}

    record Candidate(@Personal String name, String stage) {}

    @Test
    void an_entry_is_stored_with_what_it_says() {
        var person = UUID.randomUUID();
        tenants.in(
                acme,
                () -> audit.append(AuditEntry.of("CANDIDATE_MOVED", "candidate", person)
                        .about(person)
                        .onBehalfOf("boss")
                        .change(new Candidate("Ada", "prospect"), Map.of("stage", "hired"))));
        var event = only();
        assertEquals("CANDIDATE_MOVED", event.action());
        assertEquals(new AuditEvent.Of("candidate", person.toString()), event.record());
        assertEquals(person.toString(), event.person());
        assertEquals("boss", event.onBehalfOf());
        assertEquals("{\"name\":\"***\",\"stage\":\"prospect\"}", event.before());
        assertEquals("{\"stage\":\"hired\"}", event.after());
    }

    @Test
    void many_entries_are_stored_in_their_order_none_lost_and_none_doubled() {
        var ids = IntStream.range(0, 350).mapToObj(number -> "t-" + number).toList();
        tenants.in(acme, () -> {
            audit.append(List.of());
            audit.append(ids.stream()
                    .map(id -> AuditEntry.of("THING_READ", "thing", id))
                    .toList());
        });
        var stored = tenants.in(acme, () -> table.newest(new AuditFilter().before(Long.MAX_VALUE), 1_000)).stream()
                .map(event -> event.record().id())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(stored);
        assertEquals(ids, stored);
    }

    @Test
    void what_is_not_said_is_null() {
        tenants.in(
                acme,
                () -> audit.append(AuditEntry.of("THING_READ", "thing", "t-1").change(null, null)));
        var event = only();
        assertNull(event.person());
        assertNull(event.onBehalfOf());
        assertNull(event.before());
        assertNull(event.after());
    }

    @Test
    void it_needs_the_transaction_of_the_change() {
        assertThrows(TransactionalException.class, () -> audit.append(AuditEntry.of("THING_READ", "thing", "t-1")));
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_entry_and_no_entry_no_change() {
        assertThrows(
                IllegalStateException.class,
                () -> tenants.in(acme, () -> {
                    audit.append(AuditEntry.of("THING_ADDED", "thing", "1"));
                    throw new IllegalStateException("no");
                }));
        assertThrows(
                SqlFailure.class,
                () -> tenants.in(acme, () -> {
                    things.add("1", "one");
                    audit.append(AuditEntry.of("THING_ADDED", "thing", "x".repeat(256)));
                }));
        assertEquals(List.of(), events());
        assertEquals(List.of(), tenants.in(acme, things::byJdbc));
    }

    @Test
    void a_user_is_the_actor_and_the_request_keeps_its_id() {
        given().auth()
                .oauth2(TestTokens.user(acme, "ada", "recruiter"))
                .header("X-Request-Id", "mine-1")
                .delete("/audited")
                .then()
                .statusCode(204);
        assertEquals("ada", only().actor());
        assertEquals("mine-1", only().requestId());
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'not an id'",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    })
    void a_request_without_a_usable_id_is_known_by_its_trace(String id) {
        given().auth()
                .oauth2(TestTokens.user(acme, "ada", "recruiter"))
                .header("X-Request-Id", id)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .delete("/audited")
                .then()
                .statusCode(204);
        assertEquals("0af7651916cd43dd8448eb211c80319c", only().requestId());
    }

    @Test
    void another_service_is_the_actor_on_behalf_of_a_user() {
        given().auth()
                .oauth2(TestTokens.service("other-service"))
                .header("X-Tenant-Id", acme)
                .delete("/internal/audited")
                .then()
                .statusCode(204);
        assertEquals("service:other-service", only().actor());
        assertEquals("somebody", only().onBehalfOf());
    }

    @Test
    void in_the_background_it_is_this_service_in_its_trace() {
        Traces.in(
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "work",
                () -> tenants.in(acme, () -> audit.append(AuditEntry.of("THING_READ", "thing", "t-1"))));
        assertEquals("service:kit-data-test", only().actor());
        assertEquals("0af7651916cd43dd8448eb211c80319c", only().requestId());
    }

    @Test
    void outside_of_traces_there_is_no_request_id() {
        tenants.in(acme, () -> audit.append(AuditEntry.of("THING_READ", "thing", "t-1")));
        assertNull(only().requestId());
    }

    @ParameterizedTest
    @CsvSource({"read,thing", "Read,thing", "'',thing", "READ THING,thing", "THING_READ,Thing", "THING_READ,''"})
    void actions_and_types_have_one_form(String action, String type) {
        assertThrows(IllegalArgumentException.class, () -> AuditEntry.of(action, type, 1));
    }

    private AuditEvent only() {
        assertEquals(1, events().size());
        return events().get(0);
    }

    private List<AuditEvent> events() {
        return tenants.in(acme, () -> table.newest(new AuditFilter().before(Long.MAX_VALUE), 10));
    }
}
