package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.Patience;
import dev.prospector.testbed.SeenTopic;

/** What integration-service reads of this service's records before it sends them to LinkedIn. */
@QuarkusTest
class RecordResourceTest {
    private static final String NOTE = "{\"visibility\": \"%s\", \"text\": \"Starts in May.\"}";
    private static final String FEEDBACK = "{\"state\": \"%s\", \"recommendation\": \"YES\"}";

    private final Api api = Api.ofFreshTenant();

    @Inject
    SampleRecords samples;

    @Inject
    Tenants tenants;

    @Test
    void the_golden_samples_are_answered_to_the_letter() {
        tenants.in(api.tenant(), samples::write);

        ask(Contracts.read("http/records-batch.request.json"))
                .statusCode(200)
                .body("$", equalTo(sample("records-batch.response")));
        for (var type : List.of("job", "application-note", "feedback")) {
            list("type=" + type).statusCode(200).body("$", equalTo(sample("records-page." + type)));
        }
        tenants.in(api.tenant(), samples::remove);
    }

    @Test
    void an_application_is_told_with_all_that_became_of_it() {
        var job = api.activeJob();
        var application = api.applicant(job);
        var path = "/applications/" + application;
        api.move(application, api.stage(job, 0), api.stage(job, 3));
        Stream.of("PREPARED", "ACCEPTED").forEach(state -> api.recruiter()
                .header("If-Match", "*")
                .body(Map.of("state", state))
                .put(path + "/offer")
                .then()
                .statusCode(200));
        api.recruiter().post(path + "/withdrawal").then().statusCode(200);

        batch("application", application)
                .body("records[0].version", equalTo(versionOf(path)))
                .body("records[0].status", equalTo("WITHDRAWN"))
                .body("records[0].offer", equalTo("ACCEPTED"))
                .body("records[0].pastProspect", equalTo(true))
                .body("records[0].stageEvents.kind", contains("ENTERED", "ENTERED", "HIRED", "WITHDRAWN"))
                .body("records[0].stageEvents.stageName", contains("Prospect", "Offer", "Offer", "Offer"));
    }

    @Test
    void who_has_only_been_a_prospect_is_told_to_be_one() {
        batch("application", api.prospect(api.activeJob())).body("records[0].pastProspect", equalTo(false));
    }

    @Test
    void a_job_is_told_in_the_version_that_its_readers_see() {
        var job = api.activeJob();
        api.standIn(job, "ivan", "recruiter");
        batch("job", job)
                .body("records[0].version", equalTo(versionOf("/jobs/" + job)))
                .body("records[0].status", equalTo("ACTIVE"))
                .body("records[0].closure", nullValue())
                .body("records[0].hiringTeam.userId", contains("recruiter", "ivan"))
                .body("records[0].hiringTeam.delegateOf", contains(nullValue(), equalTo("recruiter")));
    }

    @Test
    void private_notes_and_drafts_of_feedback_are_told_to_nobody_not_even_by_their_end() {
        var application = "/applications/" + api.applicant(api.activeJob());
        var note = write(application + "/notes", NOTE.formatted("PRIVATE"));
        var draft = write(application + "/feedback", FEEDBACK.formatted("DRAFT"));
        assertUnknown(note, draft);
        list("type=application-note").body("records", empty());
        list("type=feedback").body("records", empty());

        api.recruiter().delete(application + "/notes/" + note).then().statusCode(204);
        api.recruiter().delete(application + "/feedback/" + draft).then().statusCode(204);
        assertUnknown(note, draft);
    }

    private void assertUnknown(String note, String draft) {
        batch("application-note", note).body("records", empty());
        batch("feedback", draft).body("records", empty());
    }

    @Test
    void a_note_that_was_made_private_is_gone_until_it_is_public_again() {
        var notes = "/applications/" + api.applicant(api.activeJob()) + "/notes/";
        var note = write(notes.replaceFirst("/$", ""), NOTE.formatted("PUBLIC"));
        batch("application-note", note).body("records[0].text", equalTo("Starts in May."));

        show(notes + note, "PRIVATE");
        batch("application-note", note).body("records[0]", equalTo(tombstone("application-note", note, 1)));
        show(notes + note, "PUBLIC");
        batch("application-note", note)
                .body("records", hasSize(1))
                .body("records[0].version", equalTo(2))
                .body("records[0].deleted", equalTo(false));
        show(notes + note, "PRIVATE");
        batch("application-note", note).body("records[0]", equalTo(tombstone("application-note", note, 3)));
    }

    private void show(String note, String visibility) {
        api.recruiter()
                .header("If-Match", "*")
                .body(Map.of("visibility", visibility))
                .patch(note)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_deleted_has_the_version_of_the_notice_that_told_of_it() {
        var job = api.activeJob();
        var application = api.applicant(job);
        var path = "/applications/" + application;
        var note = write(path + "/notes", NOTE.formatted("PUBLIC"));
        var feedback = write(path + "/feedback", FEEDBACK.formatted("SUBMITTED"));
        api.recruiter().delete(path + "/notes/" + note).then().statusCode(204);
        api.recruiter().delete(path + "/feedback/" + feedback).then().statusCode(204);
        api.recruiter().delete(path).then().statusCode(204);
        api.recruiter().delete("/jobs/" + job).then().statusCode(204);

        assertAsTold("ats.application-notes", "application-note", note);
        assertAsTold("ats.feedback", "feedback", feedback);
        assertAsTold("ats.applications", "application", application);
        assertAsTold("ats.jobs", "job", job);
    }

    private void assertAsTold(String topic, String type, String id) {
        try (var notices = new SeenTopic(topic)) {
            Patience.await().untilAsserted(() -> {
                var told = notices.about(api.tenant(), id);
                assertFalse(told.isEmpty(), topic);
                var last = told.get(told.size() - 1);
                assertTrue(last.payload().get("deleted").asBoolean(), last::toString);
                batch(type, id).body("records", contains(tombstone(type, id, (int) last.version())));
            });
        }
    }

    @Test
    void with_a_job_all_that_is_in_it_is_gone() {
        var job = api.activeJob();
        var application = api.applicant(job);
        var path = "/applications/" + application;
        var note = write(path + "/notes", NOTE.formatted("PUBLIC"));
        var feedback = write(path + "/feedback", FEEDBACK.formatted("SUBMITTED"));
        api.recruiter().delete("/jobs/" + job).then().statusCode(204);

        batch("application", application).body("records", contains(tombstone("application", application, 1)));
        batch("application-note", note).body("records", contains(tombstone("application-note", note, 1)));
        batch("feedback", feedback).body("records", contains(tombstone("feedback", feedback, 1)));
        list("type=application").body("records", empty());
    }

    @Test
    void with_an_application_all_that_was_written_about_it_is_gone() {
        var path = "/applications/" + api.applicant(api.activeJob());
        var note = write(path + "/notes", NOTE.formatted("PUBLIC"));
        var feedback = write(path + "/feedback", FEEDBACK.formatted("SUBMITTED"));
        api.recruiter().delete(path).then().statusCode(204);

        batch("application-note", note).body("records", contains(tombstone("application-note", note, 1)));
        batch("feedback", feedback).body("records", contains(tombstone("feedback", feedback, 1)));
    }

    @Test
    void records_are_told_once_each_in_the_order_of_their_ids_page_by_page() {
        var job = api.activeJob();
        var all = new ArrayList<>(
                Stream.generate(() -> api.applicant(job)).limit(5).toList());
        api.recruiter().delete("/applications/" + all.remove(2)).then().statusCode(204);
        Collections.sort(all);

        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = list("type=application&limit=2" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("records.id", String.class));
            var next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(all, seen);
    }

    @Test
    void each_type_tells_its_own_records_only() {
        var job = api.activeJob();
        var application = api.applicant(job);
        batch("application", job).body("records", empty());
        batch("job", application).body("records", empty());
        batch("application-note", application).body("records", empty());
    }

    @Test
    void another_tenants_records_are_not_told() {
        var job = api.activeJob();
        var application = api.applicant(job);
        var gone = api.applicant(job);
        api.recruiter().delete("/applications/" + gone).then().statusCode(204);
        var stranger = new RecordResourceTest();

        stranger.ask(Map.of("type", "application", "ids", List.of(application, gone)))
                .statusCode(200)
                .body("records", empty());
        stranger.list("type=job").body("records", empty());
        ask(Map.of("type", "application", "ids", List.of(application, gone)))
                .body("records.deleted", containsInAnyOrder(false, true));
    }

    @Test
    void only_integration_service_may_ask_and_only_for_kinds_that_live_here() {
        api.service("sync-service").get("/internal/records?type=job").then().statusCode(403);
        api.service("sync-service")
                .body("{\"type\": \"job\", \"ids\": []}")
                .post("/internal/records:batchGet")
                .then()
                .statusCode(403);
        list("type=candidate")
                .statusCode(400)
                .body("detail", equalTo("type takes job, application, application-note or feedback."));
    }

    private static Map<String, Object> tombstone(String type, String id, int version) {
        return Map.of("id", id, "type", type, "version", version, "deleted", true);
    }

    private int versionOf(String path) {
        var tag = api.recruiter().get(path).then().statusCode(200).extract().header("ETag");
        return Integer.parseInt(tag.replace("\"", ""));
    }

    private String write(String path, String body) {
        return api.recruiter()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse batch(String type, String id) {
        return ask(Map.of("type", type, "ids", List.of(id))).statusCode(200);
    }

    private ValidatableResponse ask(Object body) {
        return api.service("integration-service")
                .body(body)
                .post("/internal/records:batchGet")
                .then();
    }

    private ValidatableResponse list(String query) {
        return api.service("integration-service")
                .get("/internal/records?" + query)
                .then();
    }

    private static Map<String, Object> sample(String name) {
        return JsonPath.from(Contracts.read("http/" + name + ".json")).getMap("$");
    }
}
