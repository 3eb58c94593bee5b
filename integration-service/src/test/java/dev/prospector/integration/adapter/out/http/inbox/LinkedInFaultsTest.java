package dev.prospector.integration.adapter.out.http.inbox;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.integration.running.InboxRow;
import dev.prospector.integration.running.LinkedIn;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.Contracts;

/** Whatever LinkedIn does once, the export comes through. */
@QuarkusTest
class LinkedInFaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_is_tried_again(Fault fault) {
        first(LinkedIn.nothing().withFault(fault));
        awaitFacts();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void a_refusal_that_passes_is_tried_again(int status) {
        first(LinkedIn.status(status));
        awaitFacts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"elements\":7}", "<html>", "{\"elements\":[{\"requestId\":\"?\"}]}"})
    void an_answer_of_no_use_is_asked_for_again(String body) {
        first(LinkedIn.status(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body.replace("?", requestId)));
        awaitFacts();
    }

    @Test
    void an_answer_that_dribbles_for_ever_is_given_up() {
        first(LinkedIn.exported(requestId, tenant.organization()).withChunkedDribbleDelay(40, 20_000));
        awaitFacts();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void retry_after_is_meant_for_all_of_the_tenants_questions(int status) {
        var later = requestId + "-later";
        linkedIn.answers(
                requestId,
                LinkedIn.status(status)
                        .withHeader("Retry-After", "3600")
                        .withBody(Contracts.read("linkedin/throttled.json")));
        linkedIn.answers(later, LinkedIn.exported(later, tenant.organization()));
        var before = Instant.now();
        push(requestId);
        await().atMost(PATIENCE).until(() -> row(requestId).failure() != null);
        push(later);
        await().atMost(PATIENCE).until(() -> row(later).failure() != null);
        assertFalse(linkedIn.asked().containsKey(later));
        for (var id : List.of(requestId, later)) {
            assertTrue(row(id).dueAt().isAfter(before.plusSeconds(3_600)), id);
        }
    }

    @Test
    void when_the_pause_is_over_everything_is_fetched() {
        var later = requestId + "-later";
        first(LinkedIn.status(429).withHeader("Retry-After", "2"));
        linkedIn.answers(later, LinkedIn.exported(later, tenant.organization()));
        await().atMost(PATIENCE).until(() -> row(requestId).failure() != null);
        push(later);
        awaitFacts();
        await().atMost(PATIENCE).until(() -> topic.types(tenant.name(), later), equalTo(List.of("RECEIVED", "FACTS")));
    }

    /** This, and from then on what is right. */
    private void first(ResponseDefinitionBuilder answer) {
        linkedIn.answersInTurn(requestId, answer, LinkedIn.exported(requestId, tenant.organization()));
        push(requestId);
    }

    private void push(String id) {
        tenant.push(ConnectedTenant.export(id)).then().statusCode(200);
    }

    private void awaitFacts() {
        await().atMost(PATIENCE)
                .until(() -> topic.types(tenant.name(), requestId), equalTo(List.of("RECEIVED", "FACTS")));
    }

    private InboxRow row(String id) {
        return InboxRow.of(sql, tenant.name(), id);
    }
}
