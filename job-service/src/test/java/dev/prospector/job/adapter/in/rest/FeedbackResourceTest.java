package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.job.Remains;

@QuarkusTest
class FeedbackResourceTest {
    private static final String WHOLE = """
            {"state": "SUBMITTED", "recommendation": "YES", "interviewType": "ONSITE", "comment": "Thinks in systems.",
             "evaluations": [{"attribute": "System design", "result": "4/5"}, {"attribute": "Humour"}]}
            """;
    private static final String DRAFT = "{\"state\": \"DRAFT\", \"comment\": \"Thinks.\"}";

    private final Api api = Api.ofFreshTenant();
    private String job;
    private String feedback;

    @Inject
    Remains remains;

    @BeforeEach
    void somebody_is_interviewed() {
        job = api.activeJob();
        api.join(job, "interviewer", "interviewer");
        var application = api.applicant(job);
        api.move(application, api.stage(job, 0), api.stage(job, 2));
        feedback = "/applications/" + application + "/feedback";
    }

    @Test
    void submitted_feedback_is_read_by_the_team() {
        var given = give(api.interviewer(), WHOLE)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("author", equalTo("interviewer"))
                .body("state", equalTo("SUBMITTED"))
                .body("$", not(hasKey("comment")))
                .extract();

        api.recruiter()
                .get(feedback)
                .then()
                .statusCode(200)
                .body("items.id", contains(given.<String>path("id")))
                .body("items[0].recommendation", equalTo("YES"))
                .body("items[0].interviewType", equalTo("ONSITE"))
                .body("items[0].evaluations.attribute", contains("System design", "Humour"))
                .body("items[0].evaluations.result", contains(equalTo("4/5"), nullValue()))
                .body("items[0].comment", equalTo("Thinks in systems."))
                .body("items[0].submittedAt", notNullValue())
                .body("items[0].version", equalTo(0));
    }

    @Test
    void a_draft_is_shown_to_its_author_and_to_nobody_else() {
        var draft = give(api.interviewer(), DRAFT).extract().<String>path("id");

        api.interviewer()
                .get(feedback)
                .then()
                .body("items.state", contains("DRAFT"))
                .body("items[0].recommendation", nullValue())
                .body("items[0].submittedAt", nullValue());
        api.admin().get(feedback).then().statusCode(200).body("items", hasSize(0));
        api.admin().delete(feedback + "/" + draft).then().statusCode(404).body("code", equalTo("FEEDBACK_NOT_FOUND"));
    }

    @Test
    void a_draft_is_completed_and_submitted_and_is_no_draft_again() {
        var draft = give(api.interviewer(), DRAFT).extract().<String>path("id");

        change(api.interviewer(), draft, "\"0\"", "{\"state\": \"SUBMITTED\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/recommendation"))
                .body("errors.code", contains("REQUIRED"));
        change(api.interviewer(), draft, "\"0\"", "{\"state\": \"SUBMITTED\", \"recommendation\": \"NO\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("comment", equalTo("Thinks."))
                .body("state", equalTo("SUBMITTED"));
        change(api.interviewer(), draft, "\"1\"", "{\"state\": \"DRAFT\"}")
                .statusCode(409)
                .body("code", equalTo("FEEDBACK_SUBMITTED"));
    }

    @Test
    void a_patch_changes_what_it_names_and_null_removes() {
        var given = give(api.interviewer(), WHOLE).extract().<String>path("id");

        change(api.interviewer(), given, "\"0\"", "{\"comment\": null, \"interviewType\": \"PHONE_SCREEN\"}")
                .statusCode(200)
                .body("comment", nullValue())
                .body("interviewType", equalTo("PHONE_SCREEN"))
                .body("evaluations", hasSize(2));
        change(api.interviewer(), given, "\"1\"", "{\"evaluations\": null}")
                .statusCode(200)
                .body("evaluations", hasSize(0))
                .body("recommendation", equalTo("YES"));
    }

    @Test
    void only_the_author_changes_and_deletes_feedback_and_on_the_version_that_was_read() {
        var given = give(api.interviewer(), WHOLE).extract().<String>path("id");

        change(api.recruiter(), given, "*", "{\"comment\": \"x\"}")
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        api.admin().delete(feedback + "/" + given).then().statusCode(403);
        change(api.interviewer(), given, "\"7\"", "{\"comment\": \"x\"}")
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        api.interviewer()
                .body("{\"comment\": \"x\"}")
                .patch(feedback + "/" + given)
                .then()
                .statusCode(428);
        api.interviewer().delete(feedback + "/" + given).then().statusCode(204);
        api.interviewer().delete(feedback + "/" + given).then().statusCode(404);
    }

    @Test
    void feedback_is_read_page_by_page() {
        give(api.interviewer(), WHOLE).statusCode(201);
        give(api.recruiter(), WHOLE).statusCode(201);
        var cursor = api.reader()
                .get(feedback + "?limit=1")
                .then()
                .body("items.author", contains("interviewer"))
                .extract()
                .<String>path("nextCursor");

        api.reader()
                .get(feedback + "?cursor=" + cursor)
                .then()
                .body("items.author", contains("recruiter"))
                .body("nextCursor", nullValue());
        api.reader().get(feedback + "?cursor=YQ").then().statusCode(400);
    }

    @Test
    void feedback_of_another_application_or_tenant_is_not_there() {
        var given = give(api.interviewer(), WHOLE).extract().<String>path("id");
        var other = "/applications/" + api.applicant(job) + "/feedback/";

        api.recruiter().delete(other + given).then().statusCode(404).body("code", equalTo("FEEDBACK_NOT_FOUND"));
        var stranger = Api.ofFreshTenant();
        stranger.admin().get(feedback).then().statusCode(404).body("code", equalTo("APPLICATION_NOT_FOUND"));
        stranger.admin().delete(feedback + "/" + given).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | /state | NOT_NULL",
                "{\"state\": null} | 422 | /state | NOT_NULL",
                "{\"state\": \"READY\"} | 400 | /state | WRONG_FORMAT",
                "{\"state\": \"SUBMITTED\"} | 422 | /recommendation | REQUIRED",
                "{\"state\": \"DRAFT\", \"recommendation\": \"MAYBE\"} | 400 | /recommendation | WRONG_FORMAT",
                "{\"state\": \"DRAFT\", \"interviewType\": []} | 400 | /interviewType | WRONG_TYPE",
                "{\"state\": \"DRAFT\", \"comment\": \"a\\u0007b\"} | 422 | /comment | CONTROL_CHARACTER",
                "{\"state\": \"DRAFT\", \"comment\": \"{long}\"} | 422 | /comment | SIZE",
                "{\"state\": \"DRAFT\", \"evaluations\": {}} | 400 | /evaluations | WRONG_TYPE",
                "{\"state\": \"DRAFT\", \"evaluations\": [{}]} | 422 | /evaluations/0/attribute | NOT_NULL",
                "{\"state\": \"DRAFT\", \"evaluations\": [{\"attribute\": \"x\", \"stars\": 5}]} | 400 | /evaluations/0/stars | UNKNOWN_FIELD",
                "{\"state\": \"DRAFT\", \"author\": \"me\"} | 400 | /author | UNKNOWN_FIELD"
            })
    void what_is_wrong_is_pointed_at_and_nothing_is_stored(String body, int status, String pointer, String fault) {
        var before = remains.rowsOf(api.tenant());

        give(api.interviewer(), body.replace("{long}", "x".repeat(10_001)))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(fault));
        assertEquals(before, remains.rowsOf(api.tenant()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"state\": null} | 422 | /state | NOT_NULL",
                "{\"state\": \"READY\"} | 400 | /state | WRONG_FORMAT",
                "{\"recommendation\": null} | 422 | /recommendation | REQUIRED",
                "{\"comment\": 7} | 400 | /comment | WRONG_FORMAT",
                "{\"comment\": \"{long}\"} | 422 | /comment | SIZE",
                "{\"evaluations\": [null]} | 422 | /evaluations/0 | NOT_NULL",
                "{\"evaluations\": [{\"attribute\": \" \"}]} | 422 | /evaluations/0/attribute | NOT_BLANK",
                "{\"submittedAt\": 1} | 400 | /submittedAt | UNKNOWN_FIELD"
            })
    void what_is_wrong_with_a_change_is_pointed_at_and_nothing_is_stored(
            String body, int status, String pointer, String fault) {
        var given = give(api.interviewer(), WHOLE).extract().<String>path("id");

        change(api.interviewer(), given, "\"0\"", body.replace("{long}", "x".repeat(10_001)))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(fault));
        api.reader().get(feedback).then().body("items.version", contains(0));
    }

    private ValidatableResponse give(RequestSpecification caller, String body) {
        return caller.body(body).post(feedback).then();
    }

    private ValidatableResponse change(RequestSpecification caller, String given, String seen, String body) {
        return caller.header("If-Match", seen)
                .body(body)
                .patch(feedback + "/" + given)
                .then();
    }
}
