package dev.prospector.sync.adapter.out.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;
import static com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE;
import static dev.prospector.sync.Neighbours.Call.DECISION;
import static dev.prospector.sync.Neighbours.Call.FACTS;
import static dev.prospector.sync.Neighbours.Call.FETCH;
import static dev.prospector.sync.Neighbours.Call.PERSON;
import static dev.prospector.sync.Neighbours.Call.PROSPECT;
import static dev.prospector.sync.Neighbours.Call.REMOVAL;
import static dev.prospector.sync.Neighbours.Call.TEAM_JOBS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.Neighbours;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.export.ExportInbox;
import dev.prospector.sync.application.port.out.export.ExporterFacts;
import dev.prospector.sync.application.port.out.export.HiringTeams;
import dev.prospector.sync.application.port.out.export.Jobs;
import dev.prospector.sync.application.port.out.export.People;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExporterStanding;
import dev.prospector.sync.domain.export.Placement;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class HttpPortsTest {

    private final String tenant = TestTenants.fresh();
    private final ExportKey export = new ExportKey(tenant, "r-1");
    private final Neighbours neighbours = Neighbours.of(tenant);

    @Inject
    ExporterFacts exporterFacts;

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    ExportInbox inbox;

    @Inject
    HiringTeams teams;

    @Inject
    Tenants tenants;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void close_breakers() {
        breakers.resetAll();
        neighbours.willing();
    }

    @Test
    void the_golden_questions_are_asked_and_the_golden_answers_understood() throws Exception {
        assertEquals(new ExporterStanding(true, "recruiter"), exporterFacts.now(tenant, Samples.EXPORTER_PERSON));
        assertEquals(Samples.ACCEPTED, jobs.decide(export, "JOB-1042", "recruiter"));
        assertEquals(Samples.PERSON, people.findOrMake(export, Samples.FACTS.person(), Samples.PROFILE, "recruiter"));
        assertEquals(Samples.LANDING, jobs.addProspect(export, Samples.PERSON.candidateId()));

        assertEquals(sample("export-facts.request"), asked(FACTS));
        assertEquals(sample("export-decision.request"), asked(DECISION));
        assertEquals(sample("export-person.request"), asked(PERSON));
        assertEquals(sample("export-prospect.request"), asked(PROSPECT));
    }

    @Test
    void the_golden_questions_about_hiring_teams_are_asked_for_the_requests_tenant() throws Exception {
        var user = new Caller("recruiter", Set.of("recruiter"));
        assertEquals(Set.of("JOB-1042"), tenants.in(tenant, () -> teams.jobsOf(user)));
        assertEquals(sample("user-jobs.all.request"), asked(TEAM_JOBS));
        assertTrue(tenants.in(tenant, () -> teams.isOnTeam(user, "JOB-1042")));
        assertFalse(tenants.in(tenant, () -> teams.isOnTeam(user, "JOB-1043")));
        assertEquals(3, neighbours.heard(TEAM_JOBS).size());
        assertEquals(
                List.of("[\"JOB-1042\"]", "[\"JOB-1043\"]"),
                neighbours.heard(TEAM_JOBS).stream()
                        .map(question -> tree(question.getBodyAsString()).path("jobNumbers"))
                        .filter(JsonNode::isArray)
                        .map(JsonNode::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void the_golden_answers_of_the_ways_back_are_understood() {
        neighbours.withDeletedPerson();
        assertEquals(new Placement.PersonDeleted(), jobs.addProspect(export, Samples.PERSON.candidateId()));
        neighbours.withDeletedJob();
        assertEquals(Samples.JOB_DELETED, jobs.addProspect(export, Samples.PERSON.candidateId()));
        assertTrue(people.takeBack(export));
        inbox.fetchAgain(export);
        assertEquals(1, neighbours.heard(FETCH).size());
        neighbours.answer(REMOVAL, okJson("{\"removed\": false}"));
        assertFalse(people.takeBack(export));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "null",
                "[]",
                "{\"code\": null}",
                "{\"code\": \"GONE\"}",
                "{\"code\": {\"JOB_DELETED\": true}}",
                "{\"detail\": \"CANDIDATE_DELETED\"}"
            })
    void that_a_job_is_gone_is_believed_only_when_said_so(String body) {
        neighbours.answer(PROSPECT, status(410).withBody(body));
        assertThrows(CallRejected.class, () -> jobs.addProspect(export, Samples.PERSON.candidateId()));
    }

    @Test
    void a_deleted_job_is_no_reason_to_leave_the_service_alone() {
        neighbours.withDeletedJob();
        IntStream.range(0, 12).forEach(call -> jobs.addProspect(export, Samples.PERSON.candidateId()));
        assertEquals(12, neighbours.heard(PROSPECT).size());
    }

    @Test
    void an_answer_without_a_body_says_nothing() {
        neighbours.answer(PROSPECT, status(200));
        assertThrows(ServiceAway.class, () -> jobs.addProspect(export, Samples.PERSON.candidateId()));
        neighbours.answer(REMOVAL, status(200));
        assertThrows(ServiceAway.class, () -> people.takeBack(export));
        neighbours.answer(FETCH, status(202));
        assertThrows(ServiceAway.class, () -> inbox.fetchAgain(export));
    }

    @Test
    void an_export_that_the_inbox_does_not_know_is_no_outage() {
        neighbours.answer(FETCH, status(404).withBody("{\"code\": \"INBOX_EVENT_NOT_FOUND\"}"));
        assertThrows(CallRejected.class, () -> inbox.fetchAgain(export));
    }

    @Test
    void every_call_carries_our_own_token_and_the_request_id() {
        jobs.decide(new ExportKey(tenant, "r/1 ä"), "JOB-1042", null);

        var heard = neighbours.heard(DECISION).get(0);
        assertEquals("Bearer sync-services-own-token", heard.getHeader("Authorization"));
        assertEquals("/job/internal/exports/r%2F1%20%C3%A4/decision", heard.getUrl());
    }

    @Test
    void the_golden_refusal_is_understood() {
        neighbours.answer(DECISION, okJson(Contracts.read("http/export-decision.refused.json")));

        assertEquals(new Decision.Refused(ExportReason.JOB_NOT_ACTIVE), jobs.decide(export, "JOB-1042", "recruiter"));
    }

    @Test
    void fields_that_came_later_are_left_aside() {
        neighbours.answer(FACTS, okJson("{\"companyAccess\": true, \"exporter\": null, \"contractAccess\": true}"));

        assertEquals(new ExporterStanding(true, null), exporterFacts.now(tenant, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 408, 429, 500, 502, 503})
    void these_answers_pass(int status) {
        neighbours.answer(DECISION, status(status));

        assertEquals(Duration.ZERO, away().retryAfter());
    }

    @Test
    void a_race_that_was_lost_over_there_passes() {
        neighbours.answer(DECISION, status(409).withBody("{\"code\": \"CONCURRENT_CHANGE\"}"));

        assertEquals(Duration.ZERO, away().retryAfter());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void these_answers_do_not_pass(int status) {
        neighbours.answer(DECISION, status(status).withBody("{\"detail\": \"about somebody\"}"));

        var rejected = assertThrows(CallRejected.class, () -> jobs.decide(export, "JOB-1042", "recruiter"));
        assertEquals("job-service: status " + status, rejected.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void the_time_that_a_service_asks_for_is_told(int status) {
        neighbours.answer(DECISION, status(status).withHeader("Retry-After", "120"));

        assertEquals(Duration.ofMinutes(2), away().retryAfter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "[]",
                "null",
                "{\"decision\": \"MAYBE\"}",
                "{\"decision\": \"ACCEPTED\", \"jobId\": null}",
                "{\"decision\": \"REFUSED\", \"reason\": null}",
                "{\"decision\": \"REFUSED\", \"reason\": \"FETCH_PARKED\"}"
            })
    void an_answer_that_says_nothing_is_none(String body) {
        neighbours.answer(DECISION, okJson(body));

        away();
    }

    @Test
    void a_redirection_is_no_answer() {
        neighbours.answer(DECISION, status(302).withHeader("Location", "/elsewhere"));

        away();
    }

    @Test
    void a_service_that_is_too_slow_is_away() {
        neighbours.answer(DECISION, accepted().withFixedDelay(3_000));

        away();
    }

    @Test
    void a_broken_connection_is_away() {
        neighbours.answer(DECISION, aResponse().withFault(CONNECTION_RESET_BY_PEER));
        away();

        neighbours.answer(DECISION, aResponse().withFault(RANDOM_DATA_THEN_CLOSE));
        away();
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_for_a_while() {
        neighbours.answer(DECISION, status(500));
        IntStream.range(0, 12).forEach(call -> away());

        assertEquals(CircuitBreakerState.OPEN, breakers.currentState("job-service"));
        assertTrue(neighbours.heard(DECISION).size() < 12);
        assertEquals(Samples.PERSON, people.findOrMake(export, Samples.FACTS.person(), Samples.PROFILE, "recruiter"));
    }

    @Test
    void rejections_are_no_reason_to_leave_a_service_alone() {
        neighbours.answer(DECISION, status(422));
        IntStream.range(0, 12)
                .forEach(call -> assertThrows(CallRejected.class, () -> jobs.decide(export, "JOB-1042", null)));

        assertFalse(neighbours.heard(DECISION).size() < 12);
    }

    private ServiceAway away() {
        return assertThrows(ServiceAway.class, () -> jobs.decide(export, "JOB-1042", "recruiter"));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode asked(Neighbours.Call call) throws Exception {
        return json.readTree(neighbours.heard(call).get(0).getBody());
    }

    private JsonNode sample(String name) throws Exception {
        return json.readTree(Contracts.read("http/" + name + ".json"));
    }

    private static ResponseDefinitionBuilder accepted() {
        return okJson(Contracts.read("http/export-decision.accepted.json"));
    }
}
