package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.testbed.Contracts;

/** What the gateway is told in a user's name of why exports and the indicator work or do not. */
@QuarkusTest
class CheckResourceTest {
    private static final String EXPORT = "/internal/checks/export";
    private static final String INDICATOR = "/internal/checks/indicator";

    private final Api api = Api.ofFreshTenant();

    @Test
    void the_golden_samples_are_understood_and_answered_in_their_shape() {
        var job = api.activeJob();
        api.know("recruiter2", "recruiter");
        var question = sample("checks.export.request");
        question.put("jobId", job);
        ask(api.recruiter(), EXPORT, question).body("$", equalTo(sample("checks.export.job-service")));

        ask(api.recruiter(), INDICATOR, sample("checks.candidate.request"))
                .body("$", equalTo(sample("checks.indicator.job-service")));
    }

    @Test
    void the_caller_is_asked_about_where_nobody_is_named() {
        var job = api.activeJob();
        outcomes(api.recruiter(), job, null, "PASSED", "PASSED", "PASSED");
        outcomes(api.admin(), job, null, "PASSED", "PASSED", "FAILED");
    }

    @Test
    void each_check_fails_alone() {
        var job = api.job();
        outcomes(api.recruiter(), job, null, "FAILED", "PASSED", "PASSED");
        api.recruiter().post("/jobs/" + job + "/activation").then().statusCode(200);
        api.recruiter()
                .body("{\"enabled\": false}")
                .put("/jobs/" + job + "/process/prospect")
                .then()
                .statusCode(200);
        outcomes(api.recruiter(), job, null, "PASSED", "FAILED", "PASSED");
        api.recruiter()
                .body("{\"enabled\": true}")
                .put("/jobs/" + job + "/process/prospect")
                .then()
                .statusCode(200);
        outcomes(api.recruiter(), job, "recruiter2", "PASSED", "PASSED", "FAILED");
    }

    @Test
    void it_says_what_the_decision_on_an_export_says() {
        var job = api.activeJob();
        api.join(job, "ivan", "interviewer");
        api.standIn(job, "dora", "recruiter");
        for (var user : List.of("recruiter", "ivan", "dora", "nobody")) {
            var passes =
                    ask(api.admin(), EXPORT, about(job, user)).extract().<List<String>>path("checks.outcome").stream()
                            .allMatch("PASSED"::equals);
            var decided = api.decide(UUID.randomUUID().toString(), api.numberOf(job), user);
            assertEquals(passes ? "ACCEPTED" : "REFUSED", decided, user);
        }
    }

    @Test
    void who_sees_the_job_may_ask_about_others_and_to_strangers_there_is_none() {
        var job = api.activeJob();
        api.join(job, "ivan", "interviewer");
        outcomes(api.reader(), job, "recruiter", "PASSED", "PASSED", "PASSED");
        outcomes(api.as("ivan", "interviewer"), job, "recruiter", "PASSED", "PASSED", "PASSED");
        for (var stranger :
                List.of(api.as("recruiter9", "recruiter"), Api.ofFreshTenant().admin())) {
            stranger.body(about(job, "recruiter"))
                    .post(EXPORT)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("JOB_NOT_FOUND"));
        }
    }

    @Test
    void a_person_who_is_only_a_prospect_has_not_left_it() {
        var person = UUID.randomUUID().toString();
        var job = api.activeJob();
        api.decide("r-1", api.numberOf(job), "recruiter");
        api.land("r-1", person);
        ask(api.recruiter(), INDICATOR, Map.of("candidateId", person)).body("checks.outcome", contains("FAILED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT, INDICATOR})
    void it_is_asked_by_users_only(String path) {
        api.service("gateway").body("{}").post(path).then().statusCode(403);
        given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        api.as("somebody").body("{}").post(path).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void a_question_without_its_part_is_refused_with_a_pointer() {
        api.recruiter().body("{}").post(EXPORT).then().statusCode(422).body("errors.pointer", contains("/jobId"));
        api.recruiter()
                .body("{}")
                .post(INDICATOR)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/candidateId"));
        api.recruiter().body("{\"jobId\": \"x\"}").post(EXPORT).then().statusCode(400);
    }

    private static void outcomes(RequestSpecification caller, String job, String user, String... expected) {
        ask(caller, EXPORT, about(job, user))
                .body("checks.check", contains("JOB_ACTIVE", "PROSPECT_STAGE_ON", "USER_ON_HIRING_TEAM"))
                .body("checks.outcome", contains(expected));
    }

    private static Map<String, Object> about(String job, String user) {
        var question = new HashMap<String, Object>();
        question.put("jobId", job);
        question.put("user", user);
        return question;
    }

    private static ValidatableResponse ask(RequestSpecification caller, String path, Object question) {
        return caller.body(question).post(path).then().statusCode(200);
    }

    private static Map<String, Object> sample(String name) {
        return new HashMap<>(
                JsonPath.from(Contracts.read("http/" + name + ".json")).getMap("$"));
    }
}
