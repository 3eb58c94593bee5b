package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.job.application.port.in.pipeline.Engagements;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.page.Cursor;

@QuarkusTest
class EngagementResourceTest {
    private final Api api = Api.ofFreshTenant();
    private final String person = UUID.randomUUID().toString();
    private final String path = "/candidates/" + person + "/applications";

    @Inject
    Engagements engagements;

    @Inject
    InfraSql statistics;

    @Inject
    Tenants tenants;

    @Test
    void the_team_sees_each_application_as_it_is_shown_by_itself() {
        var job = api.activeJob();
        var application = apply(job);
        var alone = api.recruiter()
                .get("/applications/" + application)
                .then()
                .extract()
                .jsonPath();

        var page = api.recruiter()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.job.title", contains("Data Engineer"))
                .body("items.job.jobNumber", contains(api.numberOf(job)))
                .body("items.job.status", contains("ACTIVE"))
                .body("nextCursor", nullValue())
                .extract()
                .jsonPath();
        assertEquals(alone.getMap("$"), page.getMap("items[0].application"));
    }

    @Test
    void others_see_title_job_id_and_status_and_nothing_else() {
        var job = api.activeJob();
        apply(job);

        var item = api.as("recruiter2", "recruiter")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(
                Set.of("job", "application", "doubled"), item.getMap("items[0]").keySet());
        assertEquals(
                Map.of("title", "Data Engineer", "jobNumber", api.numberOf(job), "status", "ACTIVE"),
                item.getMap("items[0].job"));
        api.manager().get(path).then().statusCode(200).body("items.application", contains(nullValue()));
        api.interviewer().get(path).then().statusCode(200).body("items", empty());
    }

    @Test
    void the_newest_job_comes_first_page_by_page() {
        var first = apply(api.activeJob());
        var second = apply(api.activeJob());

        var cursor = api.reader()
                .get(path + "?limit=1")
                .then()
                .body("items.application.id", contains(second))
                .extract()
                .<String>path("nextCursor");
        api.reader()
                .get(path + "?limit=1&cursor=" + cursor)
                .then()
                .body("items.application.id", contains(first))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=nonsense", "cursor=YQ", "limit=0", "limit=201", "sort=title", "status=active"})
    void a_query_that_is_not_understood_is_refused(String query) {
        api.reader().get(path + "?" + query).then().statusCode(400);
    }

    @Test
    void applications_of_one_status_are_found() {
        var running = apply(api.activeJob());
        var ended = apply(api.activeJob());
        api.recruiter().post("/applications/" + ended + "/withdrawal").then().statusCode(200);

        api.reader().get(path + "?status=ACTIVE").then().body("items.application.id", contains(running));
        api.reader().get(path + "?status=WITHDRAWN").then().body("items.application.id", contains(ended));
        api.reader().get(path + "?status=REJECTED").then().statusCode(200).body("items", empty());
        api.reader().get(path + "?status=GONE").then().statusCode(400).body("code", equalTo("BAD_FILTER"));
    }

    @Test
    void a_forged_cursor_finds_nothing() {
        apply(api.activeJob());

        api.reader()
                .get(path + "?cursor=" + Cursor.encode(new UUID(0, 0).toString()))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void another_tenants_candidate_is_in_no_job() {
        apply(api.activeJob());

        Api.ofFreshTenant().admin().get(path).then().statusCode(200).body("items", empty());
        given().get(path).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        api.admin().get("/candidates/nobody/applications").then().statusCode(404);
    }

    @Test
    void a_page_is_three_statements_however_many_jobs_are_on_it() {
        var recruiter = Caller.of("recruiter", List.of("recruiter"));
        for (int inJobs = 1; inJobs <= 3; inJobs++) {
            apply(api.activeJob());
            var expected = inJobs;
            tenants.in(api.tenant(), () -> {
                var before = questions();
                var page = engagements.of(
                        recruiter, new CandidateId(UUID.fromString(person)), Optional.empty(), Optional.empty(), 50);
                assertEquals(expected, page.size());
                var asked = questions() - before;
                assertTrue(asked <= 4, () -> "with the question itself: " + asked);
            });
        }
    }

    private long questions() {
        return statistics
                .query("show session status like 'Questions'", Map.of(), row -> row.getLong("Value"))
                .get(0);
    }

    private String apply(String job) {
        return api.recruiter()
                .body(Map.of("candidateId", person))
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
