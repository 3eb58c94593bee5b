package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationProgressResourceTest {
    private final Api api = Api.ofFreshTenant();
    private String job;
    private String application;
    private String prospect;
    private String applied;

    @BeforeEach
    void somebody_is_in_a_job() {
        job = api.activeJob();
        application = "/applications/" + api.applicant(job);
        prospect = api.stage(job, 0);
        applied = api.stage(job, 1);
    }

    @Test
    void somebody_is_moved_and_stands_in_the_other_column() {
        move(prospect, applied)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage.id", equalTo(applied))
                .body("pastProspect", equalTo(true));

        api.recruiter()
                .get("/jobs/" + job + "/board")
                .then()
                .body("stages[0].applications", hasSize(0))
                .body("stages[1].applications", hasSize(1));
    }

    @Test
    void who_is_elsewhere_by_now_is_not_moved() {
        move(prospect, applied).statusCode(200);

        move(prospect, api.stage(job, 2)).statusCode(409).body("code", equalTo("NOT_IN_STAGE"));
    }

    @Test
    void nobody_is_moved_into_prospect_while_it_is_off() {
        move(prospect, applied).statusCode(200);
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");

        move(applied, prospect).statusCode(409).body("code", equalTo("PROSPECT_STAGE_OFF"));
    }

    @Test
    void a_rejection_ends_the_application_and_is_shown_on_the_board() {
        post("/rejection", Map.of("reason", "LOCATION", "fromStage", prospect))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("LOCATION"))
                .body("actions", contains("delete", "addNote", "addFeedback"));

        move(prospect, applied).statusCode(409).body("code", equalTo("APPLICATION_ENDED"));
        post("/rejection", Map.of("reason", "OTHER")).statusCode(409).body("code", equalTo("APPLICATION_ENDED"));
        api.recruiter()
                .get("/jobs/" + job + "/board")
                .then()
                .body("stages[0].applications.status", contains("REJECTED"));
    }

    @Test
    void who_is_elsewhere_by_now_is_not_rejected() {
        move(prospect, applied).statusCode(200);

        post("/rejection", Map.of("reason", "OTHER", "fromStage", prospect))
                .statusCode(409)
                .body("code", equalTo("NOT_IN_STAGE"));
    }

    @Test
    void a_withdrawal_ends_the_application() {
        post("/withdrawal", Map.of()).statusCode(200).body("status", equalTo("WITHDRAWN"));

        post("/withdrawal", Map.of()).statusCode(409).body("code", equalTo("APPLICATION_ENDED"));
    }

    @Test
    void an_accepted_offer_lets_the_job_be_closed_as_filled() {
        offer("PREPARED", "\"0\"")
                .statusCode(200)
                .body("offer", equalTo("PREPARED"))
                .header("ETag", "\"1\"");
        offer("ACCEPTED", "\"1\"").statusCode(200).body("offer", equalTo("ACCEPTED"));

        api.recruiter()
                .body("{\"reason\": \"FILLED\"}")
                .post("/jobs/" + job + "/closure")
                .then()
                .statusCode(200)
                .body("closure.reason", equalTo("FILLED"));
    }

    @Test
    void an_offer_is_set_on_the_version_that_was_read_and_in_its_order() {
        offer("ACCEPTED", "\"0\"").statusCode(409).body("code", equalTo("WRONG_OFFER_STATE"));
        offer("PREPARED", "\"7\"").statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        api.recruiter()
                .body("{\"state\": \"PREPARED\"}")
                .put(application + "/offer")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        offer("PREPARED", "\"0\"").statusCode(200);
        offer("PREPARED", "\"1\"").statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void the_history_tells_every_stage_who_when_and_for_how_long() {
        move(prospect, applied).statusCode(200);
        post("/rejection", Map.of("reason", "NO_ANSWER")).statusCode(200);

        var history = api.reader()
                .get(application + "/stage-events")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ENTERED", "ENTERED", "REJECTED"))
                .body("items.stageName", contains("Prospect", "Application", "Application"))
                .body("items.author", contains("recruiter", "recruiter", "recruiter"))
                .body("items.reason", contains(nullValue(), nullValue(), equalTo("NO_ANSWER")))
                .body("items[2].until", nullValue())
                .body("nextCursor", nullValue())
                .extract()
                .jsonPath();
        assertEquals(history.getString("items[1].at"), history.getString("items[0].until"));
    }

    @Test
    void the_history_is_read_page_by_page() {
        move(prospect, applied).statusCode(200);

        var cursor = api.reader()
                .get(application + "/stage-events?limit=1")
                .then()
                .body("items.stageName", contains("Prospect"))
                .extract()
                .<String>path("nextCursor");
        api.reader()
                .get(application + "/stage-events?cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.stageName", contains("Application"))
                .body("nextCursor", nullValue());
        api.reader().get(application + "/stage-events?cursor=YQ").then().statusCode(400);
    }

    private ValidatableResponse move(String from, String to) {
        return post("/moves", Map.of("fromStage", from, "toStage", to));
    }

    private ValidatableResponse offer(String state, String seen) {
        return api.recruiter()
                .header("If-Match", seen)
                .body(Map.of("state", state))
                .put(application + "/offer")
                .then();
    }

    private ValidatableResponse post(String path, Map<String, Object> body) {
        var request = body.isEmpty() ? api.recruiter() : api.recruiter().body(body);
        return request.post(application + path).then();
    }
}
