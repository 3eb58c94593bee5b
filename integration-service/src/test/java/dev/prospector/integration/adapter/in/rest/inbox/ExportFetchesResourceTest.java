package dev.prospector.integration.adapter.in.rest.inbox;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.integration.running.InboxRow;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class ExportFetchesResourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SYNC = TestTokens.service("sync-service");
    private static final String STRANGERS = "urn:li:organization:another";

    private final String requestId = "r-" + UUID.randomUUID();
    private ConnectedTenant tenant;
    private LinkedIn linkedIn;
    private ExportTopic topic;

    @Inject
    InfraSql sql;

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
    void what_ended_without_facts_is_fetched_again_and_told_with_a_higher_version() throws JsonProcessingException {
        mismatched(requestId);
        var golden = new ObjectMapper().readTree(Contracts.read("http/export-fetch.response.json"));
        var answer = ask(requestId).statusCode(202).contentType("application/json");
        assertEquals(golden, new ObjectMapper().readTree(answer.extract().asString()));
        awaitTypes("RECEIVED", "TENANT_MISMATCH", "FACTS");
        assertEquals(List.of(1L, 2L, 3L), topic.versions(tenant.name(), requestId));
    }

    @Test
    void a_fetch_that_many_ask_for_is_done_once() {
        mismatched(requestId);
        IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(() -> ask(requestId).statusCode(202)))
                .toList()
                .forEach(CompletableFuture::join);
        awaitTypes("RECEIVED", "TENANT_MISMATCH", "FACTS");
        ask(requestId).statusCode(202);
        assertEquals(1, row().replays());
        assertEquals(List.of(1L, 2L, 3L), topic.versions(tenant.name(), requestId));
    }

    @Test
    void a_fetch_that_runs_is_left_alone() {
        linkedIn.answers(
                requestId, LinkedIn.exported(requestId, tenant.organization()).withFixedDelay(700));
        tenant.push(ConnectedTenant.export(requestId)).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> row().takings() > 0);
        ask(requestId).statusCode(202);
        awaitTypes("RECEIVED", "FACTS");
        assertEquals(0, row().replays());
    }

    @Test
    void an_export_that_waits_for_its_next_attempt_goes_on_waiting() {
        linkedIn.answers(requestId, LinkedIn.status(429).withHeader("Retry-After", "3600"));
        tenant.push(ConnectedTenant.export(requestId)).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> "THROTTLED".equals(row().failure()));
        var waiting = row();
        ask(requestId).statusCode(202);
        assertEquals(waiting, row());
    }

    @Test
    void what_is_fetched_is_told_already() {
        linkedIn.answers(requestId, LinkedIn.exported(requestId, tenant.organization()));
        tenant.push(ConnectedTenant.export(requestId)).then().statusCode(200);
        awaitTypes("RECEIVED", "FACTS");
        var fetched = row();
        ask(requestId).statusCode(202);
        assertEquals(fetched, row());
    }

    @Test
    void a_request_id_may_hold_what_addresses_must_escape() {
        var odd = requestId + " /?&=%{x}+;\u00fc";
        mismatched(odd);
        ask(odd).statusCode(202);
        awaitTypes(odd, List.of("RECEIVED", "TENANT_MISMATCH", "FACTS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-unknown", "blank at the end ", "\u0007"})
    void what_was_never_announced_is_not_there(String unknown) {
        ask(unknown).statusCode(404).body("code", equalTo("INBOX_EVENT_NOT_FOUND"));
    }

    @Test
    void what_is_longer_than_any_request_id_is_not_there() {
        ask("r".repeat(256)).statusCode(404).body("code", equalTo("INBOX_EVENT_NOT_FOUND"));
    }

    @Test
    void another_tenants_export_is_not_there() {
        mismatched(requestId);
        as(SYNC).header(Headers.TENANT, TestTenants.fresh())
                .post("/internal/exports/{id}/fetches", requestId)
                .then()
                .statusCode(404);
        assertEquals("TENANT_MISMATCH", row().state());
    }

    @Test
    void only_sync_service_may_ask_and_must_name_the_tenant() {
        var path = "/internal/exports/" + requestId + "/fetches";
        given().header(Headers.TENANT, tenant.name()).post(path).then().statusCode(401);
        as(SYNC).post(path).then().statusCode(400).body("code", equalTo("TENANT_MISSING"));
        for (var other : List.of(
                TestTokens.service("job-service"),
                TestTokens.service("operator"),
                TestTokens.user(tenant.name(), "admin", "admin"))) {
            as(other).header(Headers.TENANT, tenant.name()).post(path).then().statusCode(403);
        }
    }

    /** At first a stranger's answer, and from then on the tenant's own. */
    private void mismatched(String id) {
        linkedIn.answers(id, LinkedIn.exported(id, STRANGERS));
        tenant.push(ConnectedTenant.export(id)).then().statusCode(200);
        awaitTypes(id, List.of("RECEIVED", "TENANT_MISMATCH"));
        linkedIn.answers(id, LinkedIn.exported(id, tenant.organization()));
    }

    private void awaitTypes(String... types) {
        awaitTypes(requestId, List.of(types));
    }

    private void awaitTypes(String id, List<String> types) {
        await().atMost(PATIENCE).until(() -> topic.types(tenant.name(), id), equalTo(types));
    }

    private InboxRow row() {
        return InboxRow.of(sql, tenant.name(), requestId);
    }

    private ValidatableResponse ask(String id) {
        var escaped = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return as(SYNC).header(Headers.TENANT, tenant.name())
                .urlEncodingEnabled(false)
                .post("/internal/exports/" + escaped + "/fetches")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
