package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.http.page.Cursor;

@QuarkusTest
class FeedbackReminderResourceTest {
    private static final int INTERVIEW = 2;
    private static final int OFFER = 3;

    private final Api api = Api.ofFreshTenant();
    private String job;

    @BeforeEach
    void a_job_with_two_interviewers() {
        job = api.activeJob();
        api.join(job, "interviewer", "interviewer");
        api.join(job, "ivan", "interviewer");
        api.standIn(job, "dora", "recruiter");
    }

    @Test
    void each_interviewer_is_reminded_until_they_have_submitted_feedback() {
        var application = applicantIn(INTERVIEW);
        reminders(api.recruiter())
                .body("items.interviewer", contains("interviewer", "ivan"))
                .body("items[0].applicationId", equalTo(application))
                .body("items[0].candidateId", notNullValue())
                .body("items[0].stageId", equalTo(api.stage(job, INTERVIEW)))
                .body("items[0].since", notNullValue());

        var draft = give(application, "DRAFT");
        reminders(api.recruiter()).body("items.interviewer", contains("interviewer", "ivan"));
        api.interviewer()
                .header("If-Match", "*")
                .body("{\"state\": \"SUBMITTED\", \"recommendation\": \"NO\"}")
                .patch(draft)
                .then()
                .statusCode(200);
        reminders(api.recruiter()).body("items.interviewer", contains("ivan"));
        api.interviewer().delete(draft).then().statusCode(204);
        reminders(api.recruiter()).body("items.interviewer", contains("interviewer", "ivan"));
    }

    @Test
    void who_is_behind_the_interview_is_still_to_be_judged_and_who_is_before_it_not_yet() {
        api.applicant(job);
        var behind = applicantIn(OFFER);
        reminders(api.recruiter()).body("items.applicationId", contains(behind, behind));
    }

    @Test
    void nobody_is_reminded_of_who_is_out_of_the_running() {
        var rejected = applicantIn(INTERVIEW);
        var withdrawn = applicantIn(INTERVIEW);
        api.recruiter()
                .body("{\"reason\": \"OTHER\"}")
                .post("/applications/" + rejected + "/rejection")
                .then()
                .statusCode(200);
        api.recruiter()
                .post("/applications/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        reminders(api.recruiter()).body("items", empty());
    }

    @Test
    void an_interviewer_sees_their_own_only() {
        applicantIn(INTERVIEW);
        reminders(api.interviewer()).body("items.interviewer", contains("interviewer"));
        reminders(api.as("ivan", "interviewer")).body("items.interviewer", contains("ivan"));
        reminders(api.reader()).body("items.interviewer", contains("interviewer", "ivan"));
    }

    @Test
    void reminders_are_read_page_by_page() {
        var first = applicantIn(INTERVIEW);
        var second = applicantIn(OFFER);
        var cursor = reminders(api.recruiter(), "?limit=3")
                .body("items.interviewer", contains("interviewer", "ivan", "interviewer"))
                .body("items.applicationId", contains(first, first, second))
                .extract()
                .<String>path("nextCursor");
        reminders(api.recruiter(), "?limit=3&cursor=" + cursor)
                .body("items.interviewer", contains("ivan"))
                .body("items.applicationId", contains(second))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=nonsense", "cursor=YQ", "limit=0", "limit=201", "state=DRAFT"})
    void a_query_that_is_not_understood_is_refused(String query) {
        api.recruiter()
                .get("/jobs/" + job + "/feedback-reminders?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void a_forged_cursor_is_refused() {
        for (var forged :
                new String[] {Cursor.encode("1", "ivan"), Cursor.encode("x", "ivan"), Cursor.encode(job, "")}) {
            api.recruiter()
                    .get("/jobs/" + job + "/feedback-reminders?cursor=" + forged)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_CURSOR"));
        }
    }

    private String applicantIn(int stage) {
        var application = api.applicant(job);
        api.move(application, api.stage(job, 0), api.stage(job, stage));
        return application;
    }

    private String give(String application, String state) {
        var feedback = "/applications/" + application + "/feedback";
        return feedback + "/"
                + api.interviewer()
                        .body("{\"state\": \"%s\"}".formatted(state))
                        .post(feedback)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private ValidatableResponse reminders(RequestSpecification caller) {
        return reminders(caller, "");
    }

    private ValidatableResponse reminders(RequestSpecification caller, String query) {
        return caller.get("/jobs/" + job + "/feedback-reminders" + query).then().statusCode(200);
    }
}
