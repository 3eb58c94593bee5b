package dev.prospector.integration.adapter.out.http.inbox;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** From the push to the topic: REST, database, workers, LinkedIn over HTTP, relay and broker are real. */
@QuarkusTest
class FetchingFromLinkedInTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    InfraSql sql;

    @Inject
    Sealing sealing;

    @Inject
    Tenants tenants;

    @Inject
    Inbox inbox;

    private final ObjectMapper json = new ObjectMapper();
    private final String requestId = "r-" + UUID.randomUUID();
    private ConnectedTenant tenant;
    private LinkedIn linkedIn;
    private ExportTopic topic;

    private record Row(String state, String failure, Instant dueAt, byte[] body) {}

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        linkedIn = tenant.linkedIn();
        topic = new ExportTopic();
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void an_export_becomes_facts_with_a_sealed_profile() throws IOException {
        linkedIn.answers(requestId, LinkedIn.exported(requestId, tenant.organization()));
        pushExport();
        awaitTypes("RECEIVED", "FACTS");

        var facts = topic.payload(tenant.name(), requestId, "FACTS");
        var golden = json.readTree(
                Contracts.read("events/linkedin.exports.facts.json").replace("r-1", requestId));
        assertEquals(fields(golden), fields(facts));
        for (var field : Set.of("requestId", "jobNumber", "exportedBy", "exportedAt", "person")) {
            assertEquals(golden.get(field), facts.get(field), field);
        }
        assertProfile(facts.get("profile").binaryValue());
    }

    private void assertProfile(byte[] sealed) throws IOException {
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Okafor"));
        var owner = "linkedin.exports|" + tenant.name() + "|" + requestId;
        var profile = json.readTree(sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed, owner));
        var golden = json.readTree(Contracts.read("events/linkedin.exports.profile.json"));
        assertEquals(fields(golden), fields(profile));
        for (var field : Set.of("firstName", "lastName", "headline", "location", "employer", "profileUrl")) {
            assertEquals(golden.get(field), profile.get(field), field);
        }
    }

    @Test
    void a_fetched_notice_keeps_its_key_and_nothing_else() {
        linkedIn.answers(requestId, LinkedIn.exported(requestId, tenant.organization()));
        pushExport();
        awaitState("FETCHED");
        assertNull(row().body());
        assertNull(row().dueAt());
        assertNull(row().failure());
    }

    @Test
    void events_carry_key_headers_and_growing_versions() throws IOException {
        linkedIn.answers(requestId, LinkedIn.exported(requestId, tenant.organization()));
        pushExport();
        awaitTypes("RECEIVED", "FACTS");
        assertEquals(List.of(1L, 2L), topic.versions(tenant.name(), requestId));
        assertEquals(
                tenant.name(), topic.events(tenant.name(), requestId).get(0).tenant());
        var golden = json.readTree(Contracts.read("events/linkedin.exports.received.json"));
        var received = topic.payload(tenant.name(), requestId, "RECEIVED");
        assertEquals(fields(golden), fields(received));
        assertTrue(Instant.parse(received.get("receivedAt").asText()).isAfter(Instant.EPOCH));
    }

    @Test
    void the_same_notice_six_times_from_two_threads_is_one_export() {
        linkedIn.answers(requestId, LinkedIn.exported(requestId, tenant.organization()));
        var threads = IntStream.range(0, 2)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 3).forEach(j -> pushExport())))
                .toList();
        threads.forEach(CompletableFuture::join);
        awaitTypes("RECEIVED", "FACTS");
        pushExport();
        assertEquals(List.of("RECEIVED", "FACTS"), topic.types(tenant.name(), requestId));
    }

    @Test
    void another_organizations_answer_is_a_mismatch_without_a_profile() throws IOException {
        linkedIn.answers(requestId, LinkedIn.exported(requestId, "urn:li:organization:another"));
        pushExport();
        awaitTypes("RECEIVED", "TENANT_MISMATCH");
        var golden =
                Contracts.read("events/linkedin.exports.tenant-mismatch.json").replace("r-1", requestId);
        assertEquals(json.readTree(golden), topic.payload(tenant.name(), requestId, "TENANT_MISMATCH"));
        assertEquals("TENANT_MISMATCH", row().state());
    }

    @Test
    void an_empty_answer_is_asked_for_again() {
        answersInTurn(LinkedIn.nothing());
        pushExport();
        awaitTypes("RECEIVED", "FACTS");
    }

    @Test
    void an_error_of_linkedin_is_tried_again() {
        answersInTurn(LinkedIn.status(500));
        pushExport();
        awaitTypes("RECEIVED", "FACTS");
    }

    @Test
    void an_answer_that_takes_too_long_is_tried_again() {
        answersInTurn(LinkedIn.nothing().withFixedDelay(3_000));
        pushExport();
        awaitTypes("RECEIVED", "FACTS");
    }

    @Test
    void a_token_that_was_revoked_is_replaced_at_once() {
        linkedIn.tokensInTurn("revoked", "fresh");
        linkedIn.answers("revoked", requestId, LinkedIn.status(401));
        linkedIn.answers("fresh", requestId, LinkedIn.exported(requestId, tenant.organization()));
        pushExport();
        awaitTypes("RECEIVED", "FACTS");
        assertEquals(2, linkedIn.tokensGiven());
    }

    @Test
    void one_token_serves_many_exports() {
        for (var id : List.of(requestId + "a", requestId + "b", requestId + "c")) {
            linkedIn.answers(id, LinkedIn.exported(id, tenant.organization()));
            tenant.push(ConnectedTenant.export(id)).then().statusCode(200);
        }
        for (var id : List.of(requestId + "a", requestId + "b", requestId + "c")) {
            await().atMost(PATIENCE).until(() -> topic.types(tenant.name(), id), equalTo(List.of("RECEIVED", "FACTS")));
        }
        assertEquals(1, linkedIn.tokensGiven());
    }

    @Test
    void retry_after_is_obeyed() {
        linkedIn.answers(requestId, LinkedIn.status(429).withHeader("Retry-After", "3600"));
        var before = Instant.now();
        pushExport();
        awaitFailure("THROTTLED");
        assertTrue(row().dueAt().isAfter(before.plusSeconds(3_500)));
        assertEquals("RECEIVED", row().state());
    }

    @Test
    void a_refused_secret_waits_for_a_better_one() {
        linkedIn.tokens(LinkedIn.status(401));
        pushExport();
        awaitFailure("DENIED");
    }

    @Test
    void a_forbidden_call_waits() {
        linkedIn.answers(requestId, LinkedIn.status(403).withHeader("Retry-After", "soon"));
        pushExport();
        awaitFailure("DENIED");
    }

    @Test
    void after_72_hours_the_fetch_is_parked() throws IOException {
        linkedIn.answers(requestId, LinkedIn.nothing());
        var longAgo = Instant.now().minus(Duration.ofHours(73));
        tenants.in(tenant.name(), () -> {
            inbox.add(new Notice(requestId, Notice.EXPORT), new byte[0], longAgo);
        });
        awaitTypes("FETCH_PARKED");
        var golden = Contracts.read("events/linkedin.exports.fetch-parked.json").replace("r-1", requestId);
        assertEquals(json.readTree(golden), topic.payload(tenant.name(), requestId, "FETCH_PARKED"));
        assertEquals("PARKED", row().state());
    }

    @Test
    void a_replayed_export_is_fetched_and_its_facts_are_newer_than_the_verdict_before() {
        linkedIn.answersInTurn(
                requestId,
                LinkedIn.exported(requestId, "urn:li:organization:another"),
                LinkedIn.exported(requestId, tenant.organization()));
        pushExport();
        awaitTypes("RECEIVED", "TENANT_MISMATCH");
        given().auth()
                .oauth2(TestTokens.user(tenant.name(), "admin", "admin"))
                .contentType("application/json")
                .body("{\"requestId\":\"" + requestId + "\"}")
                .post("/inbox/replays")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(1));
        awaitTypes("RECEIVED", "TENANT_MISMATCH", "FACTS");
        assertEquals(List.of(1L, 2L, 3L), topic.versions(tenant.name(), requestId));
    }

    @Test
    void a_request_id_may_hold_what_urls_must_escape() {
        var odd = requestId + " /?&=%{x}+\u00fc";
        linkedIn.answers(odd, LinkedIn.exported(odd, tenant.organization()));
        tenant.push(ConnectedTenant.export(odd)).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> topic.types(tenant.name(), odd), equalTo(List.of("RECEIVED", "FACTS")));
    }

    private void answersInTurn(ResponseDefinitionBuilder first) {
        linkedIn.answersInTurn(requestId, first, LinkedIn.exported(requestId, tenant.organization()));
    }

    private void pushExport() {
        tenant.push(ConnectedTenant.export(requestId)).then().statusCode(200);
    }

    private void awaitTypes(String... types) {
        await().atMost(PATIENCE).until(() -> topic.types(tenant.name(), requestId), equalTo(List.of(types)));
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE).until(() -> row().state(), equalTo(state));
    }

    private void awaitFailure(String failure) {
        await().atMost(PATIENCE).until(() -> row().failure(), equalTo(failure));
    }

    private Row row() {
        return sql.one(
                        "select state, failure, due_at, body from inbox where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> new Row(
                                row.getString("state"),
                                row.getString("failure"),
                                InfraSql.instant(row, "due_at"),
                                row.getBytes("body")))
                .orElseThrow();
    }

    private static Set<String> fields(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
