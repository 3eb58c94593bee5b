package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HiringProcessResourceTest {
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
