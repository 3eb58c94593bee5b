package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JobClosureTest {
    private static final String CANCELLED = "{\"reason\": \"CANCELLED\"}";

    private final Api api = Api.ofFreshTenant();
    private String job;

    @BeforeEach
    void job_is_there() {
        job = api.activeJob();
    }

    @Test
    void a_recruiter_of_the_job_closes_it_once() {
        close(api.recruiter())
                .statusCode(200)
                .body("id", equalTo(job))
                .body("status", equalTo("CLOSED"))
                .body("closure.reason", equalTo("CANCELLED"))
                .body("closure.at", notNullValue())
                .body(
                        "actions",
                        contains("addTeamMember", "changeTeamMember", "removeTeamMember", "setProspect", "delete"));
        close(api.recruiter()).statusCode(409).body("code", equalTo("JOB_NOT_ACTIVE"));
        api.recruiter().get("/jobs?status=CLOSED").then().body("items.id", contains(job));
    }

    @Test
    void an_admin_closes_any_job() {
        close(api.admin()).statusCode(200);
    }

    @Test
    void a_draft_cannot_be_closed() {
        job = api.job();
        close(api.recruiter()).statusCode(409).body("code", equalTo("JOB_NOT_ACTIVE"));
    }

    @Test
    void a_closed_job_is_not_activated_again() {
        close(api.recruiter()).statusCode(200);
        api.recruiter()
                .post("/jobs/" + job + "/activation")
                .then()
                .statusCode(409)
                .body("code", equalTo("JOB_NOT_DRAFT"));
    }

    @Test
    void a_job_is_not_filled_without_an_accepted_offer() {
        api.prospect(job);
        close(api.recruiter(), "{\"reason\": \"FILLED\"}").statusCode(409).body("code", equalTo("NO_ACCEPTED_OFFER"));
        api.recruiter().get("/jobs/" + job).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_hiring_manager_of_the_job_may_not_close_it() {
        api.join(job, "manager", "hiring-manager");
        close(api.manager()).statusCode(403).body("code", equalTo("FORBIDDEN"));
        api.manager()
                .get("/jobs/" + job)
                .then()
                .body(
                        "actions",
                        contains(
                                "edit",
                                "addTeamMember",
                                "changeTeamMember",
                                "removeTeamMember",
                                "setProspect",
                                "delete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager", "interviewer"})
    void to_who_is_not_on_its_team_the_job_is_not_there(String role) {
        close(api.as("somebody", role)).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
    }

    @Test
    void interviewers_of_the_job_and_readers_close_nothing() {
        api.join(job, "interviewer", "interviewer");
        close(api.interviewer()).statusCode(403).body("code", equalTo("FORBIDDEN"));
        close(api.reader()).statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void another_tenants_job_is_not_found() {
        close(Api.ofFreshTenant().admin()).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().contentType(ContentType.JSON)
                .body(CANCELLED)
                .post("/jobs/" + job + "/closure")
                .then()
                .statusCode(401);
        job = UUID.randomUUID().toString();
        close(api.admin()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|422|/reason", "{\"reason\": null}|422|/reason", "{\"reason\": \"cancelled\"}|400|/reason"})
    void a_wrong_reason_is_pointed_at(String body, int status, String pointer) {
        close(api.recruiter(), body).statusCode(status).body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse close(RequestSpecification caller) {
        return close(caller, CANCELLED);
    }

    private ValidatableResponse close(RequestSpecification caller, String body) {
        return caller.body(body).post("/jobs/" + job + "/closure").then();
    }
}
