package dev.prospector.sync.adapter.in.kafka.export;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.event.EventPayloads;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.LinkedInExports;
import dev.prospector.sync.LinkedInExports.Notice;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Nobody connected these tenants: what the worker judges meanwhile is refused. */
@QuarkusTest
class ExportsConsumerTest {

    private static final AtomicInteger OFFSETS = new AtomicInteger(1_000_000);

    private final String tenant = TestTenants.fresh();

    @Inject
    LinkedInExports linkedIn;

    @Inject
    ExportsConsumer consumer;

    @Inject
    ExportLedger ledger;

    @Inject
    Tenants tenants;

    @Inject
    ExportIntake intake;

    @Inject
    EventPayloads payloads;

    @Inject
    DataSource database;

    @Test
    void the_golden_events_become_exports() {
        linkedIn.publish(
                linkedIn.received(tenant, "r-1"),
                linkedIn.facts(tenant, "r-2"),
                linkedIn.tenantMismatch(tenant, "r-3"),
                linkedIn.fetchParked(tenant, "r-4"));

        await().until(() -> state("r-4").isPresent()
                && state("r-1").isPresent()
                && state("r-3").isPresent());
        await().until(() -> state("r-2").equals(Optional.of(ExportState.REFUSED)));
        assertEquals(Instant.parse("2026-01-02T00:00:00Z"), entry("r-1").receivedAt());
        assertEquals(ExportState.RECEIVED, entry("r-1").state());
        assertEquals("JOB-1042", entry("r-2").jobNumber());
        assertEquals("urn:li:person:pQ7x2", entry("r-2").person());
        assertEquals("urn:li:person:recruiter01", entry("r-2").exportedBy());
        assertEquals(ExportReason.NO_COMPANY_ACCESS, entry("r-2").reason());
        assertEquals(ExportReason.TENANT_MISMATCH, entry("r-3").reason());
        assertEquals(ExportReason.FETCH_PARKED, entry("r-4").reason());
    }

    @Test
    void a_batch_of_two_tenants_keeps_them_apart() {
        var other = TestTenants.fresh();

        take(
                linkedIn.received(tenant, "r-1"),
                linkedIn.received(other, "r-1"),
                linkedIn.fetchParked(tenant, "r-1"),
                linkedIn.received(other, "r-2"));

        assertEquals(Optional.of(ExportState.PARKED), state("r-1"));
        assertEquals(Optional.empty(), state("r-2"));
        assertEquals(
                ExportState.RECEIVED,
                tenants.in(other, () -> ledger.entry("r-1")).orElseThrow().state());
    }

    @Test
    void the_same_event_twice_is_taken_once() {
        var notice = linkedIn.received(tenant, "r-1");
        var parked = linkedIn.fetchParked(tenant, "r-1");

        take(notice, notice, parked);
        var first = entry("r-1");
        take(parked, notice);

        assertEquals(first, entry("r-1"));
    }

    @Test
    void a_notice_that_comes_after_the_facts_takes_nothing_back() {
        take(linkedIn.fetchParked(tenant, "r-1"), linkedIn.received(tenant, "r-1"));

        assertEquals(Optional.of(ExportState.PARKED), state("r-1"));
        assertEquals(Instant.parse("2026-01-02T00:00:00Z"), entry("r-1").receivedAt());
    }

    @Test
    void request_ids_that_differ_only_in_case_are_two_exports() {
        take(linkedIn.received(tenant, "pQ7x2"), linkedIn.fetchParked(tenant, "pq7x2"));

        assertEquals(Optional.of(ExportState.RECEIVED), state("pQ7x2"));
        assertEquals(Optional.of(ExportState.PARKED), state("pq7x2"));
    }

    @Test
    void poison_becomes_dead_letters_and_blocks_nothing() {
        take(
                linkedIn.received(tenant, "r-1"),
                linkedIn.received(tenant, "r-2").with("no json".getBytes(UTF_8)),
                linkedIn.received(tenant, "r-3").with("{\"requestId\": \"r-3\"}".getBytes(UTF_8)),
                linkedIn.event(tenant, "r-4", "SOMETHING_ELSE", 2, "received"),
                linkedIn.facts(tenant, "r-5", Map.of("jobNumber", "J".repeat(76))),
                linkedIn.facts(tenant, "r-6", Map.of("profile", "")),
                linkedIn.received(tenant, "r-7").without("tenant"),
                linkedIn.received(tenant, "r-8").with("null".getBytes(UTF_8)),
                linkedIn.received(tenant, "r-9"));

        assertEquals(Optional.of(ExportState.RECEIVED), state("r-1"));
        assertEquals(Optional.of(ExportState.RECEIVED), state("r-9"));
        assertEquals(6, deadLetters());
    }

    @Test
    void a_dead_letter_has_its_effect_when_it_is_replayed_after_mending() {
        var bug = new Bug(intake, payloads);
        QuarkusMock.installMockForType(bug, ExportNewsHandler.class);
        take(linkedIn.received(tenant, "r-1"), linkedIn.fetchParked(tenant, "r-2"));
        assertEquals(2, deadLetters());

        var letters = asAdmin().get("/dead-letters").then().statusCode(200).extract();
        assertEquals(List.of("linkedin.exports", "linkedin.exports"), letters.path("items.topic"));
        assertEquals(
                List.of("r-1", "r-2"),
                letters.<List<String>>path("items.key").stream().sorted().toList());
        List<String> ids = letters.path("items.id");
        asAdmin().post("/dead-letters/" + ids.get(0) + "/replays").then().statusCode(409);
        assertEquals(2, deadLetters());

        bug.mended = true;
        ids.forEach(
                id -> asAdmin().post("/dead-letters/" + id + "/replays").then().statusCode(204));
        assertEquals(0, deadLetters());
        assertEquals(Optional.of(ExportState.RECEIVED), state("r-1"));
        assertEquals(Optional.of(ExportState.PARKED), state("r-2"));
    }

    @Test
    void an_old_dead_letter_takes_nothing_back_that_was_told_since() {
        var bug = new Bug(intake, payloads);
        QuarkusMock.installMockForType(bug, ExportNewsHandler.class);
        take(linkedIn.fetchParked(tenant, "r-1"));
        bug.mended = true;
        take(linkedIn.event(tenant, "r-1", "TENANT_MISMATCH", 3, "tenant-mismatch"));
        List<String> ids = asAdmin().get("/dead-letters").then().extract().path("items.id");
        asAdmin().post("/dead-letters/" + ids.get(0) + "/replays").then().statusCode(204);
        assertEquals(ExportReason.TENANT_MISMATCH, entry("r-1").reason());
    }

    private RequestSpecification asAdmin() {
        return given().auth().oauth2(TestTokens.user(tenant, "admin", "admin"));
    }

    private static final class Bug extends ExportNewsHandler {
        private volatile boolean mended;

        private Bug(ExportIntake intake, EventPayloads payloads) {
            super(intake, payloads);
        }

        @Override
        public void handle(Runnable effect) {
            if (!mended) {
                throw new IllegalStateException("a bug");
            }
            super.handle(effect);
        }
    }

    @Test
    void while_the_database_is_away_the_events_wait() {
        var outage = new Outage(intake, payloads);
        QuarkusMock.installMockForType(outage, ExportNewsHandler.class);

        linkedIn.publish(linkedIn.received(tenant, "r-1"), linkedIn.received(tenant, "r-2"));

        await().until(() -> state("r-1").isPresent() && state("r-2").isPresent());
        assertTrue(outage.attempts.get() > Outage.LASTS);
        assertEquals(0, deadLetters());
    }

    private static final class Outage extends ExportNewsHandler {

        private static final int LASTS = 3;

        private final AtomicInteger attempts = new AtomicInteger();

        private Outage(ExportIntake intake, EventPayloads payloads) {
            super(intake, payloads);
        }

        @Override
        public void handle(Runnable effect) {
            if (attempts.incrementAndGet() <= LASTS) {
                throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
            }
            super.handle(effect);
        }
    }

    private void take(Notice... notices) {
        var records = Arrays.stream(notices)
                .map(notice -> notice.at(OFFSETS.incrementAndGet()))
                .toList();
        consumer.take(new ConsumerRecords<>(Map.of(new TopicPartition("linkedin.exports", 0), records), Map.of()));
    }

    private ExportLedger.Entry entry(String requestId) {
        return tenants.in(tenant, () -> ledger.entry(requestId)).orElseThrow();
    }

    private Optional<ExportState> state(String requestId) {
        return tenants.in(tenant, () -> ledger.entry(requestId)).map(ExportLedger.Entry::state);
    }

    /** Those of this tenant; one without a tenant is known by its key only. */
    private int deadLetters() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from dead_letters where tenant = ?")) {
            statement.setString(1, tenant);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
