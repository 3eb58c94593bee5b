package dev.prospector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.sync.LinkedInExports.Notice;
import dev.prospector.sync.Neighbours.Call;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** From the events of {@code linkedin.exports} to what the ledger says, over real Kafka, database and HTTP. */
@QuarkusTest
class ExportFlowTest {

    private final String tenant = TestTenants.fresh();
    private final Neighbours neighbours = Neighbours.of(tenant).willing();

    @Inject
    LinkedInExports linkedIn;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_breakers() {
        breakers.resetAll();
    }

    @Test
    void an_export_lands() {
        linkedIn.publish(linkedIn.received(tenant, "r-1"));
        reaches("r-1", "RECEIVED");
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));

        reaches("r-1", "LANDED")
                .body("applicationId", equalTo("01970000-0000-7000-8000-000000000003"))
                .body("candidateId", equalTo("01970000-0000-7000-8000-000000000002"))
                .body("exporter", equalTo("recruiter"))
                .body("alreadyInJob", equalTo(false))
                .body("reason", nullValue())
                .body("mendableBy", nullValue());
        assertEquals(1, neighbours.heard(Call.PROSPECT).size());
    }

    @Test
    void facts_that_are_told_twice_land_once() {
        linkedIn.publish(linkedIn.facts(tenant, "r-1"), linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "LANDED");

        linkedIn.publish(linkedIn.facts(tenant, "r-1"), linkedIn.received(tenant, "last"));

        reaches("last", "RECEIVED");
        reaches("r-1", "LANDED");
        assertEquals(1, neighbours.heard(Call.DECISION).size());
        assertEquals(1, neighbours.heard(Call.PROSPECT).size());
    }

    @ParameterizedTest
    @CsvSource({
        "JOB_UNKNOWN, ADMIN",
        "JOB_NOT_ACTIVE, USER",
        "PROSPECT_STAGE_OFF, USER",
        "EXPORTER_NOT_ON_HIRING_TEAM, USER"
    })
    void what_the_job_refuses_is_readable_and_makes_nobody(String reason, String mendableBy) {
        neighbours.answer(
                Call.DECISION, okJson("{\"decision\": \"REFUSED\", \"jobId\": null, \"reason\": \"" + reason + "\"}"));

        linkedIn.publish(linkedIn.facts(tenant, "r-1"));

        reaches("r-1", "REFUSED").body("reason", equalTo(reason)).body("mendableBy", equalTo(mendableBy));
        assertEquals(0, neighbours.heard(Call.PERSON).size());
    }

    @Test
    void an_exporter_linked_to_nobody_is_refused_without_asking_the_job() {
        neighbours.answer(Call.FACTS, okJson("{\"companyAccess\": true, \"exporter\": null}"));

        linkedIn.publish(linkedIn.facts(tenant, "r-1"));

        reaches("r-1", "REFUSED").body("reason", equalTo("EXPORTER_NOT_LINKED"));
        assertEquals(0, neighbours.heard(Call.DECISION).size());
    }

    @ParameterizedTest
    @EnumSource(names = {"FACTS", "DECISION", "PERSON", "PROSPECT"})
    void a_service_that_fails_once_is_asked_again(Call call) {
        neighbours.answerOnce(call, status(503));

        linkedIn.publish(linkedIn.facts(tenant, "r-1"));

        reaches("r-1", "LANDED");
        assertEquals(2, neighbours.heard(call).size());
    }

    @Test
    void a_service_that_asks_for_time_gets_it() {
        neighbours.answerOnce(Call.DECISION, status(429).withHeader("Retry-After", "2"));

        linkedIn.publish(linkedIn.facts(tenant, "r-1"));

        reaches("r-1", "LANDED");
        var heard = neighbours.heard(Call.DECISION).stream()
                .map(request -> request.getLoggedDate().toInstant())
                .sorted()
                .toList();
        assertTrue(Duration.between(heard.get(0), heard.get(1)).compareTo(Duration.ofSeconds(2)) >= 0);
    }

    @Test
    void what_a_service_does_not_take_is_parked() {
        neighbours.answer(Call.PERSON, status(422));

        linkedIn.publish(linkedIn.facts(tenant, "r-1"));

        reaches("r-1", "PARKED").body("reason", equalTo("REJECTED_BY_SERVICE")).body("mendableBy", equalTo("OPERATOR"));
    }

    @Test
    void a_profile_sealed_for_another_tenant_is_parked_and_makes_nobody() {
        var foreign = Base64.getEncoder().encodeToString(linkedIn.sealedProfile("somebody-else", "r-1"));

        linkedIn.publish(linkedIn.facts(tenant, "r-1", Map.of("profile", foreign)));

        reaches("r-1", "PARKED").body("reason", equalTo("PROFILE_UNREADABLE"));
        assertEquals(0, neighbours.heard(Call.PERSON).size());
    }

    @Test
    void a_deleted_job_has_what_the_export_made_taken_back() {
        neighbours.withDeletedJob();
        neighbours.answerOnce(Call.REMOVAL, status(503));
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "REFUSED")
                .body("reason", equalTo("JOB_DELETED"))
                .body("mendableBy", equalTo("USER"))
                .body("candidateId", nullValue())
                .body("applicationId", nullValue());
        assertEquals(2, neighbours.heard(Call.REMOVAL).size());
        assertEquals(1, neighbours.heard(Call.PROSPECT).size());
    }

    @Test
    void what_linkedin_would_not_say_is_fetched_again_on_replay() {
        linkedIn.publish(linkedIn.fetchParked(tenant, "r-1"));
        reaches("r-1", "PARKED").body("reason", equalTo("FETCH_PARKED"));
        replay("r-1").statusCode(202).body("state", equalTo("RECEIVED"));
        await().until(() -> neighbours.heard(Call.FETCH).size() == 1);
        linkedIn.publish(linkedIn.event(tenant, "r-1", "TENANT_MISMATCH", 3, "tenant-mismatch"));
        reaches("r-1", "REFUSED").body("reason", equalTo("TENANT_MISMATCH"));
        replay("r-1").statusCode(202);
        await().until(() -> neighbours.heard(Call.FETCH).size() == 2);
        linkedIn.publish(linkedIn.facts(tenant, "r-1", 4));
        reaches("r-1", "LANDED");
    }

    @Test
    void a_replay_waits_for_an_inbox_that_is_away() {
        neighbours.answerOnce(Call.FETCH, status(503));
        linkedIn.publish(linkedIn.fetchParked(tenant, "r-1"));
        reaches("r-1", "PARKED");
        replay("r-1").statusCode(202);
        await().until(() -> neighbours.heard(Call.FETCH).size() == 2);
        reaches("r-1", "RECEIVED");
    }

    @Test
    void a_refused_export_lands_on_replay_once_that_is_mended() {
        neighbours.answerOnce(Call.FACTS, okJson(Contracts.read("http/export-facts.no-access.json")));
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "REFUSED")
                .body("reason", equalTo("NO_COMPANY_ACCESS"))
                .body("mendableBy", equalTo("LINKEDIN_ADMIN"));
        replay("r-1").statusCode(202);
        reaches("r-1", "LANDED");
        replay("r-1").statusCode(409).body("code", equalTo("EXPORT_NOT_REPLAYABLE"));
    }

    @Test
    void a_slow_tenant_holds_up_no_other() {
        var slow = TestTenants.fresh();
        var slowNeighbours = Neighbours.of(slow).willing();
        slowNeighbours.answer(
                Call.DECISION,
                okJson(Contracts.read("http/export-decision.accepted.json")).withFixedDelay(800));
        linkedIn.publish(IntStream.range(0, 60)
                .mapToObj(number -> linkedIn.facts(slow, "r-" + number))
                .toArray(Notice[]::new));
        await().until(() -> slowNeighbours.heard(Call.DECISION).size() > 1);
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "LANDED");
        assertTrue(slowNeighbours.heard(Call.PROSPECT).size() < 60);
    }

    private ValidatableResponse replay(String requestId) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "admin", "admin"))
                .post("/sync/exports/" + requestId + "/replays")
                .then();
    }

    private ValidatableResponse reaches(String requestId, String state) {
        await().untilAsserted(() -> read(requestId).statusCode(200).body("state", equalTo(state)));
        return read(requestId);
    }

    private ValidatableResponse read(String requestId) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "reader", "read-only"))
                .get("/sync/exports/" + requestId)
                .then();
    }
}
