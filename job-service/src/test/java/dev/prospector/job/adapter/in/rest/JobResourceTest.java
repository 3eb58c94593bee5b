package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.job.AtOnce;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class JobResourceTest {
    private final Api api = Api.ofFreshTenant();

    @Test
    void a_recruiter_makes_a_job() {
        var made = api.recruiter()
                .body(Api.JOB)
                .post("/jobs")
                .then()
                .statusCode(201)
                .body("jobNumber", equalTo("JOB-1001"))
                .body("title", equalTo("Data Engineer"))
                .body("description", equalTo("Builds pipelines."))
                .body("location.city", equalTo("Hamburg"))
                .body("location.region", nullValue())
                .body("location.country", equalTo("DE"))
                .body("location.postalCode", equalTo("20095"))
                .body("workplaceType", equalTo("HYBRID"))
                .body("status", equalTo("DRAFT"))
                .body("createdAt", notNullValue())
                .body("actions", contains(Api.ACTIONS_ON_DRAFT))
                .body("closure", nullValue())
                .extract();

        assertEquals("/jobs/" + made.path("id"), made.header("Location"));
        var read = api.recruiter().get(made.header("Location")).then().statusCode(200);
        assertEquals(made.jsonPath().getMap("$"), read.extract().jsonPath().getMap("$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "hiring-manager"})
    void admins_and_hiring_managers_make_jobs(String role) {
        api.as("somebody", role).body(Api.JOB).post("/jobs").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "read-only", "stranger"})
    void others_make_no_jobs(String role) {
        api.as("somebody", role)
                .body(Api.JOB)
                .post("/jobs")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \" \", \"description\": \"d\", \"location\": {\"city\": \"c\", \"country\": \"DE\"}}|/title",
                "{\"title\": \"a\\u0007\", \"description\": \"d\", \"location\": {\"city\": \"c\", \"country\": \"DE\"}}|/title",
                "{\"title\": \"t\", \"location\": {\"city\": \"c\", \"country\": \"DE\"}}|/description",
                "{\"title\": \"t\", \"description\": \"d\"}|/location",
                "{\"title\": \"t\", \"description\": \"d\", \"location\": {\"city\": \"c\"}}|/location/country",
                "{\"title\": \"t\", \"description\": \"d\", \"location\": {\"city\": \"c\", \"country\": \"XX\"}}|/location/country",
                "{\"title\": \"t\", \"description\": \"d\", \"location\": {\"country\": \"DE\"}}|/location/city",
            })
    void a_wrong_value_is_pointed_at(String body, String pointer) {
        api.recruiter()
                .body(body)
                .post("/jobs")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void all_missing_values_are_told_at_once() {
        api.recruiter()
                .body("{\"location\": {}}")
                .post("/jobs")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/description", "/location/country"));
    }

    @Test
    void an_unreadable_body_is_pointed_at() {
        api.recruiter()
                .body("{\"title\": \"t\", \"workplaceType\": \"MOON\"}")
                .post("/jobs")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/workplaceType"));
        api.recruiter().post("/jobs").then().statusCode(422);
    }

    @Test
    void everything_needs_a_token() {
        given().get("/jobs").then().statusCode(401).contentType("application/problem+json");
        given().contentType(ContentType.JSON).body(Api.JOB).post("/jobs").then().statusCode(401);
    }

    @Test
    void jobs_made_at_once_have_numbers_of_their_own() {
        var numbers = AtOnce.twice(() -> api.numberOf(api.job()));

        assertNotEquals(numbers.get(0), numbers.get(1));
    }

    @Test
    void jobs_are_listed_page_by_page_newest_first() {
        for (int i = 0; i < 3; i++) {
            api.job();
        }

        var cursor = api.reader()
                .get("/jobs?limit=2")
                .then()
                .statusCode(200)
                .body("items.jobNumber", contains("JOB-1003", "JOB-1002"))
                .body("items[0].actions", empty())
                .extract()
                .<String>path("nextCursor");
        api.recruiter()
                .queryParam("cursor", cursor)
                .get("/jobs")
                .then()
                .statusCode(200)
                .body("items.jobNumber", contains("JOB-1001"))
                .body("nextCursor", nullValue());
    }

    @Test
    void jobs_are_listed_by_status() {
        api.job();
        var active = api.activeJob();

        api.recruiter().get("/jobs?status=ACTIVE").then().statusCode(200).body("items.id", contains(active));
    }

    @Test
    void jobs_are_found_by_title_words_job_id_and_team() {
        var job = api.job();
        api.admin().body(Api.JOB.replace("Data", "Dough")).post("/jobs").then().statusCode(201);
        api.reader().get("/jobs?q=dat eng").then().statusCode(200).body("items.id", contains(job));
        api.reader().get("/jobs?q=engin").then().body("items.jobNumber", contains("JOB-1002", "JOB-1001"));
        api.reader().get("/jobs?q=JOB-1001").then().body("items.id", contains(job));
        api.recruiter().get("/jobs?q=engineer").then().body("items.id", contains(job));
        api.recruiter().get("/jobs?mine=true").then().body("items.id", contains(job));
        api.admin().get("/jobs?mine=true").then().body("items", empty());
        api.admin().get("/jobs?mine=false&q=%3F").then().body("items", empty());
        api.manager().get("/jobs?q=engineer").then().body("items", empty());
        Api.ofFreshTenant().admin().get("/jobs?q=engineer").then().body("items", empty());
        api.reader()
                .get("/jobs?q=a b c d e f g h i j k")
                .then()
                .statusCode(400)
                .body("code", equalTo("TOO_MANY_WORDS"));
    }

    @ParameterizedTest
    @CsvSource({
        "mine=yes, BAD_FILTER",
        "status=GONE, BAD_FILTER",
        "status=active, BAD_FILTER",
        "limit=many, BAD_REQUEST",
        "cursor=nonsense, BAD_CURSOR",
        "cursor=Sk9CLTA, BAD_CURSOR",
        "limit=0, BAD_LIMIT",
        "limit=201, BAD_LIMIT",
        "colour=red, UNKNOWN_PARAMETER"
    })
    void a_query_that_is_not_understood_is_refused(String query, String code) {
        api.recruiter().get("/jobs?" + query).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void a_draft_is_activated_once() {
        var id = api.job();

        api.recruiter()
                .post("/jobs/" + id + "/activation")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body(
                        "actions",
                        contains(
                                "edit",
                                "addTeamMember",
                                "changeTeamMember",
                                "removeTeamMember",
                                "setProspect",
                                "close",
                                "delete"));
        api.recruiter()
                .post("/jobs/" + id + "/activation")
                .then()
                .statusCode(409)
                .body("code", equalTo("JOB_NOT_DRAFT"));
    }

    @Test
    void activation_needs_no_body_and_no_content_type() {
        given().auth()
                .oauth2(TestTokens.user(api.tenant(), "recruiter", "recruiter"))
                .post("/jobs/" + api.job() + "/activation")
                .then()
                .statusCode(200);
    }

    @Test
    void readers_activate_nothing() {
        api.reader().post("/jobs/" + api.job() + "/activation").then().statusCode(403);
        api.interviewer().post("/jobs/" + api.job() + "/activation").then().statusCode(404);
    }

    @Test
    void another_tenants_job_is_not_found() {
        var id = api.job();
        var stranger = Api.ofFreshTenant();

        stranger.recruiter().get("/jobs/" + id).then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        stranger.recruiter()
                .post("/jobs/" + id + "/activation")
                .then()
                .statusCode(404)
                .body("code", equalTo("JOB_NOT_FOUND"));
        stranger.recruiter().get("/jobs").then().statusCode(200).body("items", empty());
    }

    @Test
    void what_is_no_id_is_not_found() {
        api.recruiter().get("/jobs/" + UUID.randomUUID()).then().statusCode(404);
        api.recruiter().get("/jobs/JOB-1001").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_job_is_read_with_its_version() {
        var job = "/jobs/" + api.job();
        var tag = api.recruiter().get(job).then().statusCode(200).extract().header("ETag");
        assertEquals("\"0\"", tag);
        api.recruiter().header("If-None-Match", tag).get(job).then().statusCode(304);
        api.recruiter().post(job + "/activation").then().statusCode(200);
        api.recruiter()
                .header("If-None-Match", tag)
                .get(job)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        api.join(job.substring("/jobs/".length()), "manager", "hiring-manager");
        api.recruiter().get(job).then().header("ETag", "\"2\"");
    }
}
