package dev.prospector.candidate.adapter.in.rest.match;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

/** What the gateway is told in a user's name of why widget and InMail texts work or do not. */
@QuarkusTest
class CheckResourceTest {
    private static final String WIDGET = "/internal/checks/widget";
    private static final String IN_MAIL_TEXT = "inmail-text";

    private final Requests requests = new Requests();

    @Test
    void the_golden_samples_are_understood_and_answered_in_their_shape() {
        var question = new HashMap<>(sample("checks.candidate.request"));
        question.put("candidateId", unmatched());
        requests.as("recruiter")
                .body(question)
                .post("/internal/checks/" + IN_MAIL_TEXT)
                .then()
                .statusCode(200)
                .body("$", equalTo(sample("checks.inmail-text.candidate-service")));
    }

    @Test
    void rsc_304_the_widget_needs_no_match_it_is_where_one_is_found() {
        requests.as("recruiter")
                .body(Map.of("candidateId", unmatched()))
                .post(WIDGET)
                .then()
                .statusCode(200)
                .body("$", equalTo(sample("checks.widget.candidate-service")));
    }

    @Test
    void a_matched_candidate_passes() {
        ask(requests.as("recruiter"), IN_MAIL_TEXT, requests.exported("r-1", "pQ7x2", "Lena", "Okafor"))
                .statusCode(200)
                .body("checks.check", contains("LINKEDIN_MATCHED"))
                .body("checks.outcome", contains("PASSED"))
                .body("checks[0].reason", nullValue())
                .body("checks[0].mendableBy", nullValue());
    }

    @Test
    void one_who_is_not_matched_fails() {
        ask(requests.as("recruiter"), IN_MAIL_TEXT, unmatched())
                .body("checks.outcome", contains("FAILED"))
                .body("checks.reason", contains("NOT_MATCHED"));
    }

    @Test
    void one_in_conflict_fails_though_a_member_is_attached() {
        requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lena@example.org");
        var rival = requests.exported("r-2", "zZ9y8", "Lena", "Okafor", "lena@example.org");
        ask(requests.as("recruiter"), IN_MAIL_TEXT, rival)
                .body("checks.outcome", contains("FAILED"))
                .body("checks.reason", contains("MATCH_CONFLICT"))
                .body("checks.mendableBy", contains("USER"));
    }

    @Test
    void one_of_whom_somebody_is_suggested_or_rejected_is_not_matched() {
        var rejected = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        requests.as("recruiter")
                .delete("/candidates/" + rejected + "/linkedin/match")
                .then()
                .statusCode(200);
        ask(requests.as("recruiter"), IN_MAIL_TEXT, rejected).body("checks.reason", contains("NOT_MATCHED"));
        var holder = requests.exported("r-2", "zZ9y8", "Lena", "Okafor", "a@example.org");
        var suggested = requests.exported("r-3", "kK5j4", "Lena", "Okafor", "a@example.org");
        requests.as("recruiter")
                .delete("/candidates/" + suggested + "/linkedin/match")
                .then()
                .statusCode(200)
                .body("suggestions.candidateId", contains(holder));
        ask(requests.as("recruiter"), IN_MAIL_TEXT, suggested)
                .body("checks.reason", contains("NOT_MATCHED"))
                .body("checks.mendableBy", contains("USER"));
    }

    @Test
    void whoever_may_not_see_the_candidate_learns_nothing() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        requests.jobService().shows();
        unknown(ask(requests.as("interviewer"), "widget", id));
        unknown(ask(new Requests().as("admin"), "widget", id));
        unknown(ask(requests.as("admin"), "widget", "01970000-0000-7000-8000-000000000009"));
        unknown(ask(requests.as("admin"), "widget", "no id"));
        requests.jobService().shows(id);
        ask(requests.as("interviewer"), "widget", id).statusCode(200);
    }

    @Test
    void it_is_asked_by_users_only() {
        requests.asService("gateway").body("{}").post(WIDGET).then().statusCode(403);
        given().contentType(ContentType.JSON).body("{}").post(WIDGET).then().statusCode(401);
        requests.as("owner").body("{}").post(WIDGET).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void a_question_about_nobody_and_an_unknown_feature_are_refused() {
        requests.as("recruiter")
                .body("{}")
                .post(WIDGET)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/candidateId"));
        ask(requests.as("recruiter"), "export", "01970000-0000-7000-8000-000000000009")
                .statusCode(404);
    }

    private static void unknown(ValidatableResponse answer) {
        answer.statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
    }

    private static ValidatableResponse ask(RequestSpecification caller, String feature, String candidate) {
        return caller.body(Map.of("candidateId", candidate))
                .post("/internal/checks/" + feature)
                .then();
    }

    private String unmatched() {
        return requests.as("recruiter")
                .body("{\"lastName\": \"Brandt\"}")
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> sample(String name) {
        return JsonPath.from(Contracts.read("http/" + name + ".json")).getMap("$");
    }
}
