package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.job.Remains;

@QuarkusTest
class JobDeletionTest {
    private final Api api = Api.ofFreshTenant();
    private String job;

    @Inject
    Remains remains;

    @BeforeEach
    void job_is_there() {
        job = api.activeJob();
    }

    @Test
    void a_recruiter_of_the_job_deletes_it_with_all_that_belongs_to_it() {
        api.join(job, "manager", "hiring-manager");
        api.prospect(job);
        delete(api.recruiter()).statusCode(204).body(emptyString());

        delete(api.recruiter()).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        api.admin().get("/jobs/" + job).then().statusCode(404);
        api.admin().get("/jobs").then().body("items", empty());
        assertEquals(0, remains.rowsOf(api.tenant()));
    }

    @Test
    void a_job_in_any_state_can_be_deleted() {
        delete(api.recruiter()).statusCode(204);
        job = api.job();
        delete(api.recruiter()).statusCode(204);
        job = api.activeJob();
        api.recruiter().body("{\"reason\": \"CANCELLED\"}").post("/jobs/" + job + "/closure");
        delete(api.recruiter()).statusCode(204);
    }

    @Test
    void other_jobs_stay_as_they_are() {
        var other = api.activeJob();
        var prospect = api.prospect(other);
        api.prospect(job);
        delete(api.recruiter()).statusCode(204);

        api.recruiter().get("/jobs/" + other + "/board").then().body("stages[0].applications.id", contains(prospect));
        api.recruiter().get("/jobs/" + other + "/hiring-team").then().body("items.userId", contains("recruiter"));
        remains.assertWhole(api.tenant());
    }

    @Test
    void a_job_id_is_never_used_again() {
        var number = api.numberOf(job);
        delete(api.recruiter()).statusCode(204);
        assertEquals("JOB-1001", number);
        assertEquals("JOB-1002", api.numberOf(api.job()));
    }

    @Test
    void an_admin_deletes_any_job() {
        api.prospect(job);
        delete(api.admin()).statusCode(204);
    }

    @Test
    void a_hiring_manager_of_the_job_deletes_it_only_while_nobody_is_in_it() {
        api.join(job, "manager", "hiring-manager");
        api.manager().get("/jobs/" + job).then().body("actions", hasItem("delete"));
        api.prospect(job);
        delete(api.manager()).statusCode(403).body("code", equalTo("JOB_HAS_APPLICANTS"));
        api.manager().get("/jobs/" + job).then().statusCode(200).body("actions", not(hasItem("delete")));
        api.manager().get("/jobs").then().body("items[0].actions", not(hasItem("delete")));

        job = api.activeJob();
        api.join(job, "manager", "hiring-manager");
        delete(api.manager()).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager", "interviewer"})
    void to_who_is_not_on_its_team_the_job_is_not_there(String role) {
        delete(api.as("somebody", role)).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
    }

    @Test
    void interviewers_of_the_job_and_readers_delete_nothing() {
        api.join(job, "interviewer", "interviewer");
        delete(api.interviewer()).statusCode(403).body("code", equalTo("FORBIDDEN"));
        delete(api.reader()).statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void who_is_on_the_team_in_a_role_that_is_not_theirs_only_looks() {
        api.join(job, "manager", "recruiter");
        delete(api.manager()).statusCode(403).body("code", equalTo("FORBIDDEN"));
        api.manager().get("/jobs/" + job).then().statusCode(200).body("actions", empty());
    }

    @Test
    void another_tenants_job_is_not_found() {
        delete(Api.ofFreshTenant().admin()).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().delete("/jobs/" + job).then().statusCode(401);
        job = UUID.randomUUID().toString();
        delete(api.admin()).statusCode(404);
    }

    private ValidatableResponse delete(RequestSpecification caller) {
        return caller.delete("/jobs/" + job).then();
    }
}
