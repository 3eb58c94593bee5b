package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HiringProcessResourceTest {
    private static final String PLAN = """
            {"stages": [{"name": "Leads", "kind": "PROSPECT"}, {"name": "In", "kind": "APPLICATION"},
              {"name": "Task", "kind": "CUSTOM"}, {"name": "Contract", "kind": "OFFER"}],
             "prospectEnabled": false, "hidesOthersFeedback": true}
            """;

    private final Api api = Api.ofFreshTenant();
    private String job;
    private String process;

    @BeforeEach
    void job_is_there() {
        job = api.activeJob();
        process = "/jobs/" + job + "/process";
    }

    @Test
    void a_new_job_has_four_stages_and_prospect_on() {
        api.join(job, "interviewer", "interviewer");
        api.interviewer()
                .get(process)
                .then()
                .statusCode(200)
                .body("stages.name", contains("Prospect", "Application", "Interview", "Offer"))
                .body("stages.kind", contains("PROSPECT", "APPLICATION", "INTERVIEW", "OFFER"))
                .body("prospectEnabled", equalTo(true));
    }

    @Test
    void prospect_is_switched_off_and_on() {
        switchTo(false);
        api.reader().get(process).then().body("prospectEnabled", equalTo(false));
        switchTo(false);
        switchTo(true);
        api.reader().get(process).then().body("prospectEnabled", equalTo(true));
    }

    @Test
    void the_switch_says_on_or_off() {
        api.recruiter()
                .body("{}")
                .put(process + "/prospect")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/enabled"));
        api.recruiter()
                .body("{\"enabled\": \"false\"}")
                .put(process + "/prospect")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/enabled"));
    }

    @Test
    void readers_switch_nothing() {
        var off = "{\"enabled\": false}";
        api.reader().body(off).put(process + "/prospect").then().statusCode(403);
        api.join(job, "interviewer", "interviewer");
        api.interviewer().body(off).put(process + "/prospect").then().statusCode(403);
        given().get(process).then().statusCode(401);
    }

    @Test
    void the_stages_of_a_draft_are_planned_with_the_newest_version_of_the_job_in_hand() {
        var draft = "/jobs/" + api.job();
        var tag = api.recruiter()
                .get(draft + "/process")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertEquals(tag, api.recruiter().get(draft).header("ETag"));
        plan(draft, tag, PLAN)
                .statusCode(200)
                .body("stages.name", contains("Leads", "In", "Task", "Contract"))
                .body("stages.kind", contains("PROSPECT", "APPLICATION", "CUSTOM", "OFFER"))
                .body("prospectEnabled", equalTo(false))
                .body("hidesOthersFeedback", equalTo(true));
        plan(draft, tag, PLAN).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        var newest = api.recruiter().get(draft + "/process").header("ETag");
        plan(draft, newest, PLAN).statusCode(200).header("ETag", newest);
        api.recruiter().body(PLAN).put(draft + "/process").then().statusCode(428);
        api.recruiter().get(draft + "/board").then().body("stages.name", contains("Leads", "In", "Task", "Contract"));
    }

    @Test
    void what_hiring_managers_see_stays_where_a_plan_says_nothing_of_it() {
        var draft = "/jobs/" + api.job();
        plan(draft, "*", PLAN).statusCode(200).body("hiringManagersSeeProspects", equalTo(true));
        plan(draft, "*", PLAN.replace("true}", "true, \"hiringManagersSeeProspects\": false}"))
                .body("hiringManagersSeeProspects", equalTo(false));
        plan(draft, "*", PLAN.replace("Task", "Test"))
                .statusCode(200)
                .body("hiringManagersSeeProspects", equalTo(false));
    }

    @Test
    void stages_are_fixed_at_activation() {
        plan("/jobs/" + job, "*", PLAN).statusCode(409).body("code", equalTo("PROCESS_FIXED"));
        api.reader().get(process).then().body("stages.name", contains("Prospect", "Application", "Interview", "Offer"));
    }

    @Test
    void new_stages_return_a_submitted_job_to_draft() {
        api.know("manager", "hiring-manager");
        var approved = "/jobs/" + api.jobApprovedBy("manager");
        api.recruiter().post(approved + "/submission").then().statusCode(200);
        plan(approved, "*", PLAN).statusCode(200);
        api.recruiter().get(approved).then().body("status", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|NOT_NULL",
                "{\"stages\": [], \"prospectEnabled\": true, \"hidesOthersFeedback\": true}|422|FIXED_STAGES",
                "{\"stages\": null, \"prospectEnabled\": true, \"hidesOthersFeedback\": true}|422|NOT_NULL",
                "{\"stages\": 1, \"prospectEnabled\": true, \"hidesOthersFeedback\": true}|400|WRONG_TYPE",
                "{\"stages\": [{\"name\": \"a\\u0000\", \"kind\": \"OFFER\"}], \"prospectEnabled\": true, \"hidesOthersFeedback\": true}|422|CONTROL_CHARACTER",
                "{\"stages\": [], \"prospectEnabled\": true, \"hidesOthersFeedback\": true, \"x\": 1}|400|UNKNOWN_FIELD"
            })
    void a_plan_that_cannot_be_changes_nothing(String body, int status, String code) {
        var draft = "/jobs/" + api.job();
        plan(draft, "*", body).statusCode(status).body("errors.code", hasItem(code));
        api.recruiter().get(draft).then().header("ETag", "\"0\"");
    }

    @Test
    void others_plan_nothing() {
        var draft = "/jobs/" + api.job();
        api.reader()
                .header("If-Match", "*")
                .body(PLAN)
                .put(draft + "/process")
                .then()
                .statusCode(403);
        api.manager()
                .header("If-Match", "*")
                .body(PLAN)
                .put(draft + "/process")
                .then()
                .statusCode(404);
        Api.ofFreshTenant()
                .admin()
                .header("If-Match", "*")
                .body(PLAN)
                .put(draft + "/process")
                .then()
                .statusCode(404)
                .body("code", equalTo("JOB_NOT_FOUND"));
    }

    private ValidatableResponse plan(String job, String seen, String body) {
        return api.recruiter()
                .header("If-Match", seen)
                .body(body)
                .put(job + "/process")
                .then();
    }

    @Test
    void another_tenants_process_is_not_found() {
        var stranger = Api.ofFreshTenant().recruiter();

        stranger.get(process).then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        stranger.body("{\"enabled\": false}").put(process + "/prospect").then().statusCode(404);
    }

    private void switchTo(boolean enabled) {
        api.recruiter()
                .body("{\"enabled\": " + enabled + "}")
                .put(process + "/prospect")
                .then()
                .statusCode(200)
                .body("prospectEnabled", equalTo(enabled));
    }
}
