package dev.prospector.integration.adapter.out.persistence.inbox;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.inbox.ExportFetching;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.DatabaseGate;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.integration.running.InboxRow;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;

/** Workers against workers: those of the running application, and others that do as a second replica's would. */
@QuarkusTest
class FetchRaceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int EXPORTS = 200;
    private static final int OTHER_WORKERS = 6;
    private static final Executor EACH_ITS_OWN = work -> new Thread(work, "other-worker").start();

    private final String requestId = "r-" + UUID.randomUUID();
    private ConnectedTenant tenant;
    private LinkedIn linkedIn;
    private ExportTopic topic;

    @Inject
    ExportFetching fetching;

    @Inject
    Inbox inbox;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        linkedIn = tenant.linkedIn();
        linkedIn.answersEverything(tenant.organization());
        topic = new ExportTopic();
    }

    @AfterEach
    void close() {
        DatabaseGate.open();
        topic.close();
    }

    @Test
    void workers_of_two_replicas_ask_and_tell_each_export_once() {
        var ids = IntStream.range(0, EXPORTS).mapToObj(i -> requestId + "-" + i).toList();
        tenants.in(tenant.name(), () -> ids.forEach(id -> inbox.add(export(id), new byte[0], Instant.now())));
        var others = IntStream.range(0, OTHER_WORKERS)
                .mapToObj(i -> CompletableFuture.runAsync(this::workUntilNothingIsDue, EACH_ITS_OWN))
                .toList();
        others.forEach(CompletableFuture::join);
        var facts = ids.stream().collect(Collectors.toMap(Function.identity(), id -> List.of("FACTS")));
        await().atMost(PATIENCE).until(() -> topic.typesByExport(tenant.name()), equalTo(facts));
        assertEquals(takings(), linkedIn.asked());
    }

    /** Once each, unless LinkedIn's answer came too late. Whom two workers took at a time would be asked for more often. */
    private Map<String, Long> takings() {
        return sql
                .query(
                        "select request_id, fence from inbox where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> Map.entry(row.getString("request_id"), row.getLong("fence")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void workUntilNothingIsDue() {
        for (var taken = fetching.take(); taken.isPresent(); taken = fetching.take()) {
            fetching.fetch(taken.get());
        }
    }

    @Test
    void what_a_worker_brings_after_its_claim_has_passed_to_another_is_refused() {
        var zombie = takenForNoTime();
        awaitFacts();
        var settled = InboxRow.of(sql, tenant.name(), requestId);
        assertNotEquals(zombie.fence(), settled.takings());
        fetching.fetch(zombie);
        assertEquals(takings(), linkedIn.asked());
        assertEquals(settled, InboxRow.of(sql, tenant.name(), requestId));
        assertEquals(0, waitingEvents());
        assertEquals(List.of("FACTS"), topic.types(tenant.name(), requestId));
    }

    @Test
    void what_a_zombie_brings_while_another_asks_is_refused_too() {
        linkedIn.answers(
                requestId, LinkedIn.exported(requestId, tenant.organization()).withFixedDelay(800));
        var zombie = takenForNoTime();
        await().atMost(PATIENCE).until(() -> linkedIn.asked().containsKey(requestId));
        var outcome = zombie.failed(FetchFailure.of(Reason.UNREACHABLE), Samples.longestWaits(), Instant.now());
        assertFalse(tenants.in(tenant.name(), () -> inbox.settle(zombie, outcome)));
        awaitFacts();
    }

    @Test
    void an_answer_that_cannot_be_stored_is_asked_for_again_when_its_claim_is_over() {
        linkedIn.answers(
                requestId, LinkedIn.exported(requestId, tenant.organization()).withFixedDelay(800));
        tenant.push(ConnectedTenant.export(requestId)).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> linkedIn.asked().containsKey(requestId));
        DatabaseGate.close();
        for (var id : List.of("r-refused", "r-refused-too")) { // two seconds each: the answer has come, and is lost
            tenant.push(ConnectedTenant.export(id)).then().statusCode(503);
        }
        DatabaseGate.open();
        await().atMost(PATIENCE)
                .until(() -> topic.typesByExport(tenant.name()).get(requestId), equalTo(List.of("RECEIVED", "FACTS")));
        assertTrue(linkedIn.asked().get(requestId) > 1);
    }

    /** Due in the same moment again, for the application's workers: as if its worker hung for longer than its claim. */
    private PendingExport takenForNoTime() {
        var longAgo = Instant.now().minus(Duration.ofHours(1));
        return tenants.in(tenant.name(), () -> {
            inbox.add(export(requestId), new byte[0], longAgo);
            return inbox.takeDue(longAgo, longAgo).orElseThrow();
        });
    }

    private void awaitFacts() {
        await().atMost(PATIENCE).until(() -> topic.types(tenant.name(), requestId), equalTo(List.of("FACTS")));
    }

    private int waitingEvents() {
        return sql.one(
                        "select count(*) from outbox where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> row.getInt(1))
                .orElseThrow();
    }

    private static Notice export(String id) {
        return new Notice(id, Notice.EXPORT);
    }
}
