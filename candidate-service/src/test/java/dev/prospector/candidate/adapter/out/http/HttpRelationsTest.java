package dev.prospector.candidate.adapter.out.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;
import static com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.JobServiceDouble;
import dev.prospector.candidate.application.port.out.access.Relations;
import dev.prospector.candidate.application.port.out.access.RelationsUnavailable;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class HttpRelationsTest {
    private static final Caller INTERVIEWER = new Caller("interviewer", Set.of(TenantRole.INTERVIEWER));
    private static final CandidateId LENA = id("01970000-0000-7000-8000-000000000002");
    private static final CandidateId JONAS = id("01970000-0000-7000-8000-000000000004");

    private final String tenant = TestTenants.fresh();
    private final JobServiceDouble jobs = JobServiceDouble.of(tenant);

    @Inject
    Relations relations;

    @Inject
    CurrentTenant currentTenant;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void in_a_tenant_with_a_closed_breaker() {
        currentTenant.is(tenant);
        breakers.resetAll();
        jobs.answers(okJson(Contracts.read("http/relations.response.json")));
    }

    @Test
    void the_golden_question_is_asked_and_the_golden_answer_understood() throws Exception {
        assertEquals(Set.of(LENA), visible());
        assertEquals(
                json.readTree(Contracts.read("http/relations.request.json")),
                json.readTree(jobs.heard().get(0).getBody()));
    }

    @Test
    void the_call_carries_our_own_token() {
        visible();
        assertEquals("Bearer candidate-services-own-token", jobs.heard().get(0).getHeader("Authorization"));
    }

    @Test
    void nobody_is_visible_who_was_not_asked_about() {
        jobs.shows(LENA.toString(), JONAS.toString(), "01970000-0000-7000-8000-000000000006");
        assertEquals(Set.of(JONAS), relations.visible(INTERVIEWER, Set.of(JONAS)));
    }

    @Test
    void fields_that_came_later_are_left_aside() {
        jobs.answers(okJson("{\"visible\": [], \"because\": {}}"));
        assertEquals(Set.of(), visible());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503})
    void a_refusal_shows_nobody(int status) {
        jobs.answers(status(status).withBody("{\"visible\": [\"" + LENA + "\"], \"detail\": \"about somebody\"}"));
        var unavailable = unavailable();
        assertEquals("job-service: status " + status, unavailable.getMessage());
        assertEquals(Duration.ZERO, unavailable.retryAfter());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void the_time_that_job_service_asks_for_is_told(int status) {
        jobs.answers(status(status).withHeader("Retry-After", "120"));
        assertEquals(Duration.ofMinutes(2), unavailable().retryAfter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "null",
                "[]",
                "{}",
                "{\"visible\": null}",
                "{\"visible\": [null]}",
                "{\"visible\": [\"x\"]}",
                "{\"visible\": \"01970000-0000-7000-8000-000000000002\"}"
            })
    void an_answer_that_says_nothing_shows_nobody(String body) {
        jobs.answers(okJson(body));
        unavailable();
    }

    @Test
    void an_answer_without_a_body_or_from_elsewhere_shows_nobody() {
        jobs.answers(status(204));
        unavailable();
        jobs.answers(status(302).withHeader("Location", "/elsewhere"));
        unavailable();
    }

    @Test
    void job_service_that_is_too_slow_shows_nobody() {
        jobs.answers(okJson("{\"visible\": [\"" + LENA + "\"]}").withFixedDelay(2_000));
        unavailable();
    }

    @Test
    void a_broken_connection_shows_nobody() {
        jobs.answers(aResponse().withFault(CONNECTION_RESET_BY_PEER));
        unavailable();
        jobs.answers(aResponse().withFault(RANDOM_DATA_THEN_CLOSE));
        unavailable();
    }

    @Test
    void a_replica_that_is_down_is_passed_over() {
        IntStream.range(0, 4).forEach(call -> assertEquals(Set.of(LENA), visible()));
        assertEquals(4, jobs.heard().size());
    }

    @Test
    void job_service_that_keeps_failing_is_left_alone_for_a_while() {
        jobs.answers(status(500));
        IntStream.range(0, 12).forEach(call -> unavailable());
        assertEquals(CircuitBreakerState.OPEN, breakers.currentState("job-service"));
        assertTrue(jobs.heard().size() < 12);
    }

    @Test
    void a_question_that_is_not_taken_is_no_reason_to_leave_job_service_alone() {
        jobs.answers(status(422));
        IntStream.range(0, 12).forEach(call -> unavailable());
        assertEquals(12, jobs.heard().size());
    }

    @Test
    void nobody_is_asked_inside_a_transaction() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(this::visible));
        assertEquals(0, jobs.heard().size());
    }

    private Set<CandidateId> visible() {
        return relations.visible(INTERVIEWER, Set.of(LENA, JONAS));
    }

    private RelationsUnavailable unavailable() {
        return assertThrows(RelationsUnavailable.class, this::visible);
    }

    private static CandidateId id(String text) {
        return CandidateId.parse(text).orElseThrow();
    }
}
