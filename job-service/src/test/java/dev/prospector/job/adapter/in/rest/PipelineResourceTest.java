package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.http.page.Cursor;

@QuarkusTest
class PipelineResourceTest {
    private final Api api = Api.ofFreshTenant();
    private String job;
    private String board;
    private String applications;

    @BeforeEach
    void job_is_there() {
        job = api.activeJob();
        board = "/jobs/" + job + "/board";
        applications = "/jobs/" + job + "/applications";
    }

    @Test
    void the_board_shows_who_stands_where() {
        var first = api.prospect(job);
        var second = api.prospect(job);

        api.recruiter()
                .get(board)
                .then()
                .statusCode(200)
                .body("stages.name", contains("Prospect", "Application", "Interview", "Offer"))
                .body("stages[0].kind", equalTo("PROSPECT"))
                .body("stages[0].applications.id", contains(first, second))
                .body("stages[0].applications[0].candidate.id", notNullValue())
                .body("stages[0].applications[0].source", equalTo("LINKEDIN"))
                .body("stages[0].applications[0].creditedTo", equalTo("recruiter"))
                .body("stages[0].applications[0].since", notNullValue())
                .body("stages[0].applications[0].status", equalTo("ACTIVE"))
                .body("stages[0].nextCursor", nullValue())
                .body("stages[1].applications", empty());
    }

    @Test
    void people_in_prospect_are_shown_when_it_is_switched_off() {
        var prospect = api.prospect(job);
        api.recruiter().body("{\"enabled\": false}").put("/jobs/" + job + "/process/prospect");

        api.reader().get(board).then().body("stages[0].applications.id", contains(prospect));
    }

    @Test
    void the_board_goes_on_in_the_list_of_applications() {
        var all = Stream.generate(() -> api.prospect(job)).limit(52).toList();

        var stage = api.reader()
                .get(board)
                .then()
                .body("stages[0].applications", hasSize(50))
                .extract()
                .jsonPath();
        api.reader()
                .queryParam("stage", stage.getString("stages[0].id"))
                .queryParam("cursor", stage.getString("stages[0].nextCursor"))
                .get(applications)
                .then()
                .statusCode(200)
                .body("items.id", contains(all.get(50), all.get(51)))
                .body("nextCursor", nullValue());
    }

    @Test
    void the_applications_of_a_stage_are_listed_page_by_page() {
        var first = api.prospect(job);
        var second = api.prospect(job);

        var cursor = list("limit=1")
                .statusCode(200)
                .body("items.id", contains(first))
                .extract()
                .path("nextCursor");
        list("cursor=" + cursor)
                .statusCode(200)
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"cursor=nonsense", "cursor=YQ", "cursor=YR9i", "limit=0"})
    void a_query_that_is_not_understood_is_refused(String query) {
        list(query).statusCode(400);
    }

    @Test
    void a_forged_cursor_is_refused_or_finds_nothing() {
        var id = UUID.randomUUID().toString();

        list("cursor=" + Cursor.encode("9999-12-31T23:59:59Z", id))
                .statusCode(200)
                .body("items", empty());
        list("cursor=" + Cursor.encode("9999-12-31T24:00:00Z", id)).statusCode(400);
        list("cursor=" + Cursor.encode("+999999999-12-31T23:59:59Z", id)).statusCode(400);
        list("cursor=" + Cursor.encode("-999999999-12-31T23:59:59Z", id)).statusCode(400);
        list("cursor=" + Cursor.encode("2026-01-01T00:00:00Z", "1")).statusCode(400);
    }

    @Test
    void the_stage_must_be_one_of_the_job() {
        api.recruiter().get(applications).then().statusCode(400).body("code", equalTo("STAGE_REQUIRED"));
        api.recruiter()
                .get("/jobs/" + api.job() + "/applications?stage=" + prospectStage())
                .then()
                .statusCode(404)
                .body("code", equalTo("STAGE_NOT_FOUND"));
    }

    @Test
    void interviewers_see_no_prospects() {
        api.prospect(job);
        api.join(job, "interviewer", "interviewer");
        var stage = api.interviewer()
                .get(board)
                .then()
                .statusCode(200)
                .body("stages.kind", contains("APPLICATION", "INTERVIEW", "OFFER"))
                .extract()
                .<String>path("stages[0].id");
        api.interviewer().get(applications + "?stage=" + stage).then().statusCode(200);
        api.interviewer()
                .get(applications + "?stage=" + prospectStage())
                .then()
                .statusCode(404)
                .body("code", equalTo("STAGE_NOT_FOUND"));
    }

    @Test
    void where_prospects_are_withheld_hiring_managers_see_only_whom_they_exported() {
        var withheld = withholdingJob();
        var others = api.prospect(withheld);
        var request = UUID.randomUUID().toString();
        assertEquals("ACCEPTED", api.decide(request, api.numberOf(withheld), "manager"));
        var own = api.land(request, UUID.randomUUID().toString());
        var prospect = api.stage(withheld, 0);

        api.manager()
                .get("/jobs/" + withheld + "/board")
                .then()
                .body("stages[0].id", equalTo(prospect))
                .body("stages[0].applications.id", contains(own));
        api.manager()
                .get("/jobs/" + withheld + "/applications?stage=" + prospect)
                .then()
                .statusCode(200)
                .body("items.id", contains(own));
        api.manager().get("/applications/" + own).then().statusCode(200);
        for (var path : new String[] {"", "/notes", "/feedback", "/stage-events"}) {
            api.manager()
                    .get("/applications/" + others + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("APPLICATION_NOT_FOUND"));
        }
        api.recruiter()
                .get("/jobs/" + withheld + "/board")
                .then()
                .body("stages[0].applications.id", contains(others, own));
    }

    @Test
    void where_prospects_are_withheld_hiring_managers_make_none() {
        var withheld = withholdingJob();
        var added = api.manager()
                .body(Map.of("candidateId", UUID.randomUUID()))
                .post("/jobs/" + withheld + "/applications")
                .then()
                .statusCode(201)
                .body("stage.kind", equalTo("APPLICATION"))
                .extract()
                .<String>path("id");
        var back = Map.of("fromStage", api.stage(withheld, 1), "toStage", api.stage(withheld, 0));

        api.manager()
                .body(back)
                .post("/applications/" + added + "/moves")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        api.recruiter()
                .body(back)
                .post("/applications/" + added + "/moves")
                .then()
                .statusCode(200);
        api.manager().get("/applications/" + added).then().statusCode(404);
    }

    /** Active, with a hiring manager who is not to see its prospects. */
    private String withholdingJob() {
        var draft = api.job();
        api.join(draft, "manager", "hiring-manager");
        api.recruiter()
                .header("If-Match", "*")
                .body("""
                        {"stages": [{"name": "Prospect", "kind": "PROSPECT"}, {"name": "In", "kind": "APPLICATION"},
                          {"name": "Offer", "kind": "OFFER"}],
                         "prospectEnabled": true, "hidesOthersFeedback": false, "hiringManagersSeeProspects": false}
                        """)
                .put("/jobs/" + draft + "/process")
                .then()
                .statusCode(200)
                .body("hiringManagersSeeProspects", equalTo(false));
        api.recruiter().post("/jobs/" + draft + "/activation").then().statusCode(200);
        return draft;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/applications?stage=00000000-0000-7000-8000-000000000000"})
    void another_tenants_pipeline_is_not_found(String path) {
        var pipeline = "/jobs/" + job + path;

        Api.ofFreshTenant().recruiter().get(pipeline).then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().get(pipeline).then().statusCode(401);
    }

    @Test
    void a_status_is_one_that_there_is() {
        list("status=ACTIVE").statusCode(200);
        list("status=REJECTED").statusCode(200).body("items", empty());
        list("status=GONE").statusCode(400).body("code", equalTo("BAD_FILTER"));
    }

    private ValidatableResponse list(String query) {
        return api.reader()
                .get(applications + "?stage=" + prospectStage() + "&" + query)
                .then();
    }

    private String prospectStage() {
        return api.recruiter().get(board).then().extract().path("stages[0].id");
    }
}
