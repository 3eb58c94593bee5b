package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manager and the interviewer approve, and are on no team. */
@QuarkusTest
class JobApprovalResourceTest {
    private static final String APPROVE = "{\"decision\": \"APPROVE\"}";
    private static final String REJECT = "{\"decision\": \"REJECT\", \"comment\": \"Too dear.\"}";

    private final Api api = Api.ofFreshTenant();
    private String job;

    @BeforeEach
    void job_is_there() {
        api.know("manager", "hiring-manager");
        api.know("interviewer", "interviewer");
        job = "/jobs/" + api.jobApprovedBy("manager", "interviewer");
    }

    @Test
    void a_job_is_submitted_approved_by_all_and_activated() {
        api.recruiter().get(job).then().body("actions", hasItem("submit"));
        api.recruiter().post(job + "/activation").then().statusCode(409).body("code", equalTo("JOB_NOT_APPROVED"));
        submit().statusCode(200).body("status", equalTo("PENDING"));
        submit().statusCode(409).body("code", equalTo("JOB_NOT_DRAFT"));
        decide(api.manager(), APPROVE)
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("actions", empty());
        decide(api.manager(), APPROVE).statusCode(409).body("code", equalTo("ALREADY_DECIDED"));
        decide(api.interviewer(), APPROVE).statusCode(200).body("status", equalTo("APPROVED"));
        api.recruiter().post(job + "/activation").then().statusCode(200).body("status", equalTo("ACTIVE"));
        decide(api.manager(), APPROVE).statusCode(409).body("code", equalTo("JOB_NOT_PENDING"));
    }

    @Test
    void one_rejection_rejects_says_why_and_a_new_submission_asks_all_again() {
        submit();
        decide(api.manager(), APPROVE);
        decide(api.interviewer(), REJECT).statusCode(200).body("status", equalTo("REJECTED"));
        api.recruiter()
                .get(job + "/approvals")
                .then()
                .statusCode(200)
                .body("items.userId", contains("manager", "interviewer"))
                .body("items.decision", contains("APPROVE", "REJECT"))
                .body("items.comment", contains(nullValue(), equalTo("Too dear.")))
                .body("items[0].decidedAt", notNullValue());
        submit().statusCode(200).body("status", equalTo("PENDING"));
        api.manager().get(job + "/approvals").then().body("items.decision", contains(nullValue(), nullValue()));
    }

    @Test
    void an_edit_returns_the_job_to_draft() {
        submit();
        decide(api.manager(), APPROVE);
        api.recruiter()
                .header("If-Match", "*")
                .body("{\"title\": \"Lead\"}")
                .patch(job)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        decide(api.interviewer(), APPROVE).statusCode(409).body("code", equalTo("JOB_NOT_PENDING"));
        api.recruiter().get("/jobs?status=DRAFT").then().body("items.title", contains("Lead"));
    }

    @Test
    void each_word_is_a_new_version() {
        submit();
        var before = api.recruiter().get(job).header("ETag");
        decide(api.manager(), APPROVE);
        api.recruiter().header("If-None-Match", before).get(job).then().statusCode(200);
    }

    @Test
    void approvers_find_and_read_what_they_decide_about_and_no_more() {
        api.job();
        submit();
        api.manager().get("/jobs").then().body("items.actions", contains(contains("approve")));
        api.manager().get(job).then().statusCode(200).body("status", equalTo("PENDING"));
        for (var part : new String[] {"/hiring-team", "/process", "/approvals"}) {
            api.manager().get(job + part).then().statusCode(200);
        }
        api.manager().get(job + "/board").then().statusCode(404);
        api.manager().delete(job).then().statusCode(404);
        api.reader().get(job + "/approvals").then().statusCode(200);
        api.as("recruiter2", "recruiter").get(job + "/approvals").then().statusCode(404);
    }

    @Test
    void nobody_else_decides() {
        submit();
        decide(api.recruiter(), APPROVE).statusCode(403).body("code", equalTo("FORBIDDEN"));
        decide(api.admin(), APPROVE).statusCode(403);
        decide(api.as("recruiter2", "recruiter"), APPROVE).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        decide(Api.ofFreshTenant().manager(), APPROVE).statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        Api.ofFreshTenant().admin().post(job + "/submission").then().statusCode(404);
        Api.ofFreshTenant().admin().get(job + "/approvals").then().statusCode(404);
    }

    @Test
    void a_job_without_approvers_is_not_submitted() {
        api.recruiter()
                .post("/jobs/" + api.job() + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_APPROVERS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|/decision|NOT_NULL",
                "{\"decision\": null}|422|/decision|NOT_NULL",
                "{\"decision\": \"MAYBE\"}|400|/decision|WRONG_FORMAT",
                "{\"decision\": true}|400|/decision|WRONG_TYPE",
                "{\"decision\": \"REJECT\", \"comment\": 1}|400|/comment|WRONG_FORMAT",
                "{\"decision\": \"REJECT\", \"comment\": \"a\\u0000\"}|422|/comment|CONTROL_CHARACTER",
                "{\"decision\": \"REJECT\", \"why\": \"\"}|400|/why|UNKNOWN_FIELD"
            })
    void a_wrong_value_is_pointed_at_and_nothing_is_said(String body, int status, String pointer, String code) {
        submit();
        decide(api.manager(), body)
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        api.recruiter().get(job + "/approvals").then().body("items.decision", contains(nullValue(), nullValue()));
    }

    @Test
    void a_comment_that_is_too_long_is_refused() {
        submit();
        decide(api.manager(), "{\"decision\": \"REJECT\", \"comment\": \"" + "c".repeat(2001) + "\"}")
                .statusCode(422)
                .body("errors.code", contains("SIZE"));
    }

    private ValidatableResponse submit() {
        return api.recruiter().post(job + "/submission").then();
    }

    private ValidatableResponse decide(RequestSpecification approver, String body) {
        return approver.body(body).post(job + "/approvals").then();
    }
}
