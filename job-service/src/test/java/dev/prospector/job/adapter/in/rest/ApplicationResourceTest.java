package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationResourceTest {
    private final Api api = Api.ofFreshTenant();
    private String job;

    @BeforeEach
    void job_is_there() {
        job = api.activeJob();
    }

    @Test
    void a_recruiter_adds_somebody_who_begins_in_prospect() {
        var candidate = UUID.randomUUID().toString();
        var added = add(api.recruiter(), candidate)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("jobId", equalTo(job))
                .body("candidate.id", equalTo(candidate))
                .body("stage.kind", equalTo("PROSPECT"))
                .body("source", equalTo("MANUAL"))
                .body("creditedTo", equalTo("recruiter"))
                .body("status", equalTo("ACTIVE"))
                .body("rejectionReason", nullValue())
                .body("offer", nullValue())
                .body("pastProspect", equalTo(false))
                .body("actions", contains("move", "setOffer", "reject", "withdraw", "delete", "addNote", "addFeedback"))
                .extract();

        assertEquals("/applications/" + added.path("id"), added.header("Location"));
        var read = api.recruiter()
                .get(added.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        assertEquals(added.jsonPath().getMap("$"), read.extract().jsonPath().getMap("$"));
        api.recruiter()
                .header("If-None-Match", "\"0\"")
                .get(added.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void where_prospect_is_off_people_begin_in_application() {
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");

        add(api.recruiter(), UUID.randomUUID().toString())
                .statusCode(201)
                .body("stage.kind", equalTo("APPLICATION"))
                .body("pastProspect", equalTo(true));
    }

    @Test
    void who_is_in_the_job_already_is_named_and_stays_as_they_are() {
        var candidate = UUID.randomUUID().toString();
        api.decide("r-1", api.numberOf(job), "recruiter");
        var exported = api.land("r-1", candidate);

        add(api.recruiter(), candidate)
                .statusCode(409)
                .body("code", equalTo("ALREADY_IN_JOB"))
                .body("applicationId", equalTo(exported));
        api.recruiter().get("/applications/" + exported).then().body("source", equalTo("LINKEDIN"));
    }

    @Test
    void a_job_that_is_not_active_takes_nobody_in() {
        job = api.job();

        add(api.recruiter(), UUID.randomUUID().toString()).statusCode(409).body("code", equalTo("JOB_NOT_ACTIVE"));
    }

    @Test
    void the_same_request_under_the_same_key_adds_somebody_once() {
        var body = Map.of("candidateId", UUID.randomUUID());
        var first = api.recruiter()
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(201);
        api.recruiter()
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.extract().path("id")));
    }

    @Test
    void a_deleted_application_is_gone_and_the_candidate_may_come_again() {
        var candidate = UUID.randomUUID().toString();
        var application = add(api.recruiter(), candidate).extract().<String>path("id");
        api.recruiter().delete("/applications/" + application).then().statusCode(204);

        api.recruiter()
                .get("/applications/" + application)
                .then()
                .statusCode(404)
                .body("code", equalTo("APPLICATION_NOT_FOUND"));
        api.recruiter().delete("/applications/" + application).then().statusCode(404);
        api.recruiter().get("/jobs/" + job + "/board").then().body("stages[0].applications", empty());
        add(api.recruiter(), candidate).statusCode(201);
    }

    @Test
    void another_tenants_application_is_not_there() {
        var application = "/applications/" + api.applicant(job);
        var stranger = Api.ofFreshTenant();

        stranger.admin().get(application).then().statusCode(404).body("code", equalTo("APPLICATION_NOT_FOUND"));
        stranger.admin().delete(application).then().statusCode(404);
        given().get(application).then().statusCode(401);
        api.recruiter().get(application).then().statusCode(200);
    }

    @Test
    void the_reasons_of_rejections_are_listed() {
        api.interviewer()
                .get("/rejection-reasons")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("NOT_QUALIFIED"))
                .body("items[0].title", equalTo("Does not have the qualifications"))
                .body("nextCursor", nullValue());
    }

    private ValidatableResponse add(RequestSpecification caller, String candidate) {
        return caller.body(Map.of("candidateId", candidate))
                .post("/jobs/" + job + "/applications")
                .then();
    }
}
