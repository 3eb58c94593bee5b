package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.job.AtOnce;
import dev.prospector.job.application.port.in.pipeline.CandidateNews;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;

@QuarkusTest
class ExportResourceTest {
    private final Api api = Api.ofFreshTenant();
    private final String candidate = UUID.randomUUID().toString();

    @Inject
    CandidateNews news;

    @Inject
    Tenants tenants;

    @Test
    void the_golden_samples_are_understood_and_answered_in_their_shape() {
        var decision = api.service("sync-service")
                .body(Contracts.read("http/export-decision.request.json"))
                .put("/internal/exports/r-1/decision")
                .then()
                .statusCode(200);
        assertShape("http/export-decision.refused.json", decision);

        var job = api.activeJob();
        assertShape("http/export-decision.accepted.json", decide("r-1", api.numberOf(job), "recruiter"));
        var landing = api.service("sync-service")
                .body(Contracts.read("http/export-prospect.request.json"))
                .put("/internal/exports/r-1/prospect")
                .then()
                .statusCode(200);
        assertShape("http/export-prospect.response.json", landing);
    }

    @Test
    void an_export_is_accepted_and_lands() {
        var job = api.activeJob();

        decide("r-1", api.numberOf(job), "recruiter")
                .body("decision", equalTo("ACCEPTED"))
                .body("jobId", equalTo(job))
                .body("reason", nullValue());
        var first = land("r-1", candidate)
                .body("alreadyInJob", equalTo(false))
                .extract()
                .jsonPath();
        assertEquals(
                first.getMap("$"), land("r-1", candidate).extract().jsonPath().getMap("$"));
    }

    @Test
    void an_export_by_nobody_known_lands_uncredited() {
        var job = api.activeJob();

        decide("r-1", api.numberOf(job), null).body("decision", equalTo("ACCEPTED"));
        land("r-1", candidate);

        api.recruiter()
                .get("/jobs/" + job + "/board")
                .then()
                .body("stages[0].applications.creditedTo", contains(nullValue()));
    }

    @Test
    void each_refusal_says_why() {
        var draft = api.numberOf(api.job());
        var active = api.activeJob();
        var number = api.numberOf(active);

        assertRefused("JOB_UNKNOWN", decide("r-1", "JOB-4711", "recruiter"));
        assertRefused("JOB_NOT_ACTIVE", decide("r-1", draft, "recruiter"));
        assertRefused("EXPORTER_NOT_ON_HIRING_TEAM", decide("r-1", number, "RECRUITER"));
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + active + "/process/prospect");
        assertRefused("PROSPECT_STAGE_OFF", decide("r-1", number, "recruiter"));
    }

    @Test
    void an_acceptance_is_binding_and_a_refusal_is_not() {
        var job = api.activeJob();
        var number = api.numberOf(job);
        assertRefused("EXPORTER_NOT_ON_HIRING_TEAM", decide("r-1", number, "manager"));
        api.join(job, "manager", "hiring-manager");
        decide("r-1", number, "manager").body("decision", equalTo("ACCEPTED"));

        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");

        decide("r-1", number, "manager").body("decision", equalTo("ACCEPTED"));
        land("r-1", candidate).body("alreadyInJob", equalTo(false));
        assertRefused("PROSPECT_STAGE_OFF", decide("R-1", number, "manager"));
    }

    @Test
    void a_closed_job_takes_no_new_export_but_a_stored_acceptance_still_lands() {
        var job = api.activeJob();
        var number = api.numberOf(job);
        decide("r-1", number, "recruiter").body("decision", equalTo("ACCEPTED"));
        api.recruiter().body("{\"reason\": \"CANCELLED\"}").post("/jobs/" + job + "/closure");

        assertRefused("JOB_NOT_ACTIVE", decide("r-2", number, "recruiter"));
        decide("r-1", number, "recruiter").body("decision", equalTo("ACCEPTED"));
        land("r-1", candidate).body("alreadyInJob", equalTo(false));
    }

    @Test
    void an_acceptance_of_a_deleted_job_binds_nobody() {
        var job = api.activeJob();
        var number = api.numberOf(job);
        decide("r-1", number, "recruiter").body("decision", equalTo("ACCEPTED"));
        api.recruiter().delete("/jobs/" + job).then().statusCode(204);

        assertGone("r-1", "job-deleted");
        assertRefused("JOB_UNKNOWN", decide("r-1", number, "recruiter"));
        assertGone("r-1", "job-deleted");
    }

    @Test
    void who_had_landed_in_a_deleted_job_is_told_so() {
        var job = api.activeJob();
        decide("r-1", api.numberOf(job), "recruiter");
        land("r-1", candidate);
        api.recruiter().delete("/jobs/" + job).then().statusCode(204);

        assertGone("r-1", "job-deleted");
    }

    @Test
    void a_request_whose_job_was_deleted_may_land_in_another() {
        var deleted = api.activeJob();
        decide("r-1", api.numberOf(deleted), "recruiter");
        land("r-1", candidate);
        api.recruiter().delete("/jobs/" + deleted).then().statusCode(204);
        var job = api.activeJob();

        decide("r-1", api.numberOf(job), "recruiter")
                .body("decision", equalTo("ACCEPTED"))
                .body("jobId", equalTo(job));
        land("r-1", candidate).body("alreadyInJob", equalTo(false));
    }

    @Test
    void a_delegate_of_a_recruiter_or_hiring_manager_exports() {
        var job = api.activeJob();
        var number = api.numberOf(job);
        api.join(job, "manager", "hiring-manager");
        api.standIn(job, "one", "recruiter");
        api.standIn(job, "two", "manager");
        decide("r-1", number, "one").body("decision", equalTo("ACCEPTED"));
        decide("r-2", number, "two").body("decision", equalTo("ACCEPTED"));
        api.know("manager", "recruiter");
        assertRefused("EXPORTER_NOT_ON_HIRING_TEAM", decide("r-3", number, "two"));
        assertRefused("EXPORTER_NOT_ON_HIRING_TEAM", decide("r-3", number, "manager"));
    }

    @Test
    void who_is_deleted_before_they_land_does_not_land() {
        decide("r-1", api.numberOf(api.activeJob()), "recruiter");
        var word = new CandidateWord(new CandidateId(UUID.fromString(candidate)), 3, true, Optional.empty());
        tenants.in(api.tenant(), () -> news.told(word));
        assertGone("r-1", "candidate-deleted");
        land("r-1", UUID.randomUUID().toString()).body("alreadyInJob", equalTo(false));
    }

    @Test
    void nobody_lands_without_an_acceptance() {
        api.service("sync-service")
                .body(Map.of("candidateId", candidate))
                .put("/internal/exports/r-1/prospect")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPORT_NOT_ACCEPTED"));
    }

    @Test
    void the_same_request_twice_at_once_gets_the_same_answer() {
        var number = api.numberOf(api.activeJob());
        Supplier<Map<String, Object>> export = () -> {
            decide("r-1", number, "recruiter").body("decision", equalTo("ACCEPTED"));
            return land("r-1", candidate).extract().jsonPath().getMap("$");
        };

        var answers = AtOnce.twice(export);

        assertEquals(answers.get(0), answers.get(1));
        assertEquals(false, answers.get(0).get("alreadyInJob"));
    }

    @Test
    void two_requests_for_one_person_at_once_make_one_application() {
        var job = api.activeJob();
        var number = api.numberOf(job);
        decide("r-1", number, "recruiter");
        decide("r-2", number, "recruiter");

        var answers = AtOnce.both(
                () -> land("r-1", candidate).extract().jsonPath(),
                () -> land("r-2", candidate).extract().jsonPath());

        assertEquals(1, distinct(answers, "applicationId"));
        assertEquals(2, distinct(answers, "alreadyInJob"));
        api.recruiter().get("/jobs/" + job + "/board").then().body("stages[0].applications", hasSize(1));
    }

    @Test
    void only_sync_service_exports() {
        var body = Map.of("jobNumber", "JOB-1001");
        var path = "/internal/exports/r-1/decision";

        api.service("candidate-service").body(body).put(path).then().statusCode(403);
        api.as("admin", "admin").body(body).put(path).then().statusCode(403);
        given().contentType(ContentType.JSON).body(body).put(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"jobNumber\": \"JOB-1001\", \"exporter\": \" \"}"})
    void a_wrong_question_is_refused(String body) {
        api.service("sync-service")
                .body(body)
                .put("/internal/exports/r-1/decision")
                .then()
                .statusCode(422);
    }

    /** The problem is the golden sample's, but for what names the request. */
    private void assertGone(String request, String why) {
        var sample = JsonPath.from(Contracts.read("http/export-prospect." + why + ".json"));
        api.service("sync-service")
                .body(Map.of("candidateId", candidate))
                .put("/internal/exports/" + request + "/prospect")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo(sample.getString("code")))
                .body("status", equalTo(sample.getInt("status")))
                .body("title", equalTo(sample.getString("title")));
    }

    private static void assertShape(String sample, ValidatableResponse answer) {
        Set<String> expected = JsonPath.from(Contracts.read(sample))
                .<String, Object>getMap("$")
                .keySet();
        assertEquals(
                expected,
                answer.extract().jsonPath().<String, Object>getMap("$").keySet());
    }

    private static void assertRefused(String reason, ValidatableResponse decision) {
        decision.body("decision", equalTo("REFUSED")).body("jobId", nullValue()).body("reason", equalTo(reason));
    }

    private static long distinct(List<JsonPath> answers, String path) {
        assertTrue(answers.stream().allMatch(answer -> answer.get(path) != null));
        return answers.stream().map(answer -> answer.get(path)).distinct().count();
    }

    private ValidatableResponse decide(String request, String jobNumber, String exporter) {
        var body = new HashMap<String, Object>();
        body.put("jobNumber", jobNumber);
        body.put("exporter", exporter);
        return api.service("sync-service")
                .body(body)
                .put("/internal/exports/" + request + "/decision")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse land(String request, String person) {
        return api.service("sync-service")
                .body(Map.of("candidateId", person))
                .put("/internal/exports/" + request + "/prospect")
                .then()
                .statusCode(200);
    }
}
