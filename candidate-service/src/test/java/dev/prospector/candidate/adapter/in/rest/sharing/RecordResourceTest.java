package dev.prospector.candidate.adapter.in.rest.sharing;

import static org.hamcrest.Matchers.contains;
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
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.Patience;
import dev.prospector.testbed.SeenTopic;

/** What integration-service reads of this service's records before it sends them to LinkedIn. */
@QuarkusTest
class RecordResourceTest {
    private static final String CANDIDATE = "candidate";
    private static final String NOTE = "candidate-note";

    private final Requests requests = new Requests();

    @Inject
    SampleRecords samples;

    @Inject
    Tenants tenants;

    @Test
    void the_golden_samples_are_answered_to_the_letter() {
        tenants.in(requests.tenant(), samples::write);

        ask(Contracts.read("http/records-batch.candidate.request.json"))
                .statusCode(200)
                .body("$", equalTo(sample("records-batch.candidate.response")));
        for (var type : List.of(CANDIDATE, NOTE)) {
            list("type=" + type).statusCode(200).body("$", equalTo(sample("records-page." + type)));
        }
        tenants.in(requests.tenant(), samples::remove);
    }

    @Test
    void a_candidate_is_told_in_the_version_that_its_readers_see() {
        var id = entered("Jonas");
        recruiter()
                .header("If-Match", "*")
                .body("{\"doNotContact\": true, \"emailAddresses\": [\"jonas@example.org\"]}")
                .patch("/candidates/" + id)
                .then()
                .statusCode(200);
        var read = recruiter().get("/candidates/" + id).then().extract();
        batch(CANDIDATE, id)
                .body(
                        "records[0].version",
                        equalTo(Integer.parseInt(read.header("ETag").replace("\"", ""))))
                .body("records[0].doNotContact", equalTo(true))
                .body("records[0].emailAddresses", contains("jonas@example.org"))
                .body("records[0].phoneNumbers", empty())
                .body("records[0].headline", nullValue())
                .body("records[0].linkedInPerson", nullValue())
                .body("records[0].matchedBy", nullValue())
                .body("records[0].updatedAt", equalTo(read.path("updatedAt")));
    }

    @Test
    void the_member_whom_a_user_confirmed_is_told_and_goes_with_the_confirmation() {
        var id = entered("Jonas");
        var match = "/candidates/" + id + "/linkedin/match";
        recruiter()
                .header("If-Match", "*")
                .body("{\"person\": \"urn:li:person:pQ7x2\"}")
                .put(match)
                .then()
                .statusCode(200);
        batch(CANDIDATE, id)
                .body("records[0].linkedInPerson", equalTo("urn:li:person:pQ7x2"))
                .body("records[0].matchedBy", equalTo("USER"));
        recruiter().header("If-Match", "*").delete(match).then().statusCode(200);
        batch(CANDIDATE, id).body("records[0].linkedInPerson", nullValue()).body("records[0].matchedBy", nullValue());
    }

    @Test
    void private_notes_are_told_to_nobody_not_even_by_their_end() {
        var candidate = "/candidates/" + entered("Lena");
        var note = write(candidate, "PRIVATE");
        assertUnknown(note);
        recruiter().delete(candidate + "/notes/" + note).then().statusCode(204);
        assertUnknown(note);

        var other = write(candidate, "PRIVATE");
        recruiter().delete(candidate).then().statusCode(204);
        assertUnknown(other);
    }

    private void assertUnknown(String note) {
        batch(NOTE, note).body("records", empty());
        list("type=" + NOTE).body("records", empty());
    }

    @Test
    void a_note_that_was_made_private_is_gone_until_it_is_public_again() {
        var candidate = "/candidates/" + entered("Lena");
        var note = write(candidate, "PUBLIC");
        var path = candidate + "/notes/" + note;
        batch(NOTE, note).body("records[0].text", equalTo("Starts in May."));

        show(path, "PRIVATE");
        batch(NOTE, note).body("records", contains(tombstone(NOTE, note, 1)));
        list("type=" + NOTE).body("records", empty());
        show(path, "PUBLIC");
        batch(NOTE, note)
                .body("records", hasSize(1))
                .body("records[0].version", equalTo(2))
                .body("records[0].deleted", equalTo(false));
        show(path, "PRIVATE");
        batch(NOTE, note).body("records", contains(tombstone(NOTE, note, 3)));
    }

    private void show(String note, String visibility) {
        recruiter()
                .header("If-Match", "*")
                .body(Map.of("visibility", visibility))
                .patch(note)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_deleted_has_the_version_of_the_notice_that_told_of_it() {
        var id = entered("Lena");
        var note = write("/candidates/" + id, "PUBLIC");
        recruiter().delete("/candidates/" + id + "/notes/" + note).then().statusCode(204);
        recruiter().delete("/candidates/" + id).then().statusCode(204);

        assertAsTold("ats.candidate-notes", NOTE, note);
        assertAsTold("ats.candidates", CANDIDATE, id);
    }

    private void assertAsTold(String topic, String type, String id) {
        try (var notices = new SeenTopic(topic)) {
            Patience.await().untilAsserted(() -> {
                var told = notices.about(requests.tenant(), id);
                assertFalse(told.isEmpty(), topic);
                var last = told.get(told.size() - 1);
                assertTrue(last.payload().get("deleted").asBoolean(), last::toString);
                batch(type, id).body("records", contains(tombstone(type, id, (int) last.version())));
            });
        }
    }

    @Test
    void with_a_candidate_all_that_was_written_about_them_is_gone() {
        var candidate = "/candidates/" + entered("Lena");
        var note = write(candidate, "PUBLIC");
        recruiter().delete(candidate).then().statusCode(204);
        batch(NOTE, note).body("records", contains(tombstone(NOTE, note, 1)));
    }

    @Test
    void whom_an_export_takes_back_is_gone() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        requests.asService("sync-service")
                .delete("/internal/exports/r-1/person")
                .then()
                .statusCode(200);
        batch(CANDIDATE, id).body("records", contains(tombstone(CANDIDATE, id, 1)));
        list("type=" + CANDIDATE).body("records", empty());
    }

    @Test
    void records_are_told_once_each_in_the_order_of_their_ids_page_by_page() {
        var all = new ArrayList<>(
                IntStream.range(0, 5).mapToObj(i -> entered("Lena" + i)).toList());
        recruiter().delete("/candidates/" + all.remove(2)).then().statusCode(204);
        Collections.sort(all);

        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = list("type=candidate&limit=2" + cursor)
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
    void another_tenants_records_are_not_told() {
        var id = entered("Lena");
        var gone = entered("Jonas");
        var note = write("/candidates/" + id, "PUBLIC");
        var goneNote = write("/candidates/" + gone, "PUBLIC");
        recruiter().delete("/candidates/" + gone).then().statusCode(204);

        var stranger = new Requests();
        ask(stranger, Map.of("type", CANDIDATE, "ids", List.of(id, gone))).body("records", empty());
        ask(stranger, Map.of("type", NOTE, "ids", List.of(note, goneNote))).body("records", empty());
        for (var type : List.of(CANDIDATE, NOTE)) {
            list(stranger, "type=" + type).statusCode(200).body("records", empty());
        }
    }

    @Test
    void only_integration_service_may_ask_and_only_for_kinds_that_live_here() {
        requests.asService("sync-service")
                .get("/internal/records?type=candidate")
                .then()
                .statusCode(403);
        requests.asService("sync-service")
                .urlEncodingEnabled(false)
                .body("{\"type\": \"candidate\", \"ids\": []}")
                .post("/internal/records:batchGet")
                .then()
                .statusCode(403);
        list("type=job").statusCode(400).body("detail", equalTo("type takes candidate or candidate-note."));
    }

    private RequestSpecification recruiter() {
        return requests.asUser("recruiter", "recruiter");
    }

    private String entered(String firstName) {
        return recruiter()
                .body(Map.of("firstName", firstName, "lastName", "Okafor"))
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String write(String candidate, String visibility) {
        return recruiter()
                .body(Map.of("visibility", visibility, "text", "Starts in May."))
                .post(candidate + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> tombstone(String type, String id, int version) {
        return Map.of("id", id, "type", type, "version", version, "deleted", true);
    }

    private ValidatableResponse batch(String type, String id) {
        return ask(Map.of("type", type, "ids", List.of(id))).statusCode(200);
    }

    private ValidatableResponse ask(Object body) {
        return ask(requests, body);
    }

    private static ValidatableResponse ask(Requests requests, Object body) {
        return requests.asService("integration-service")
                .urlEncodingEnabled(false)
                .body(body)
                .post("/internal/records:batchGet")
                .then();
    }

    private ValidatableResponse list(String query) {
        return list(requests, query);
    }

    private static ValidatableResponse list(Requests requests, String query) {
        return requests.asService("integration-service")
                .get("/internal/records?" + query)
                .then();
    }

    private static Map<String, Object> sample(String name) {
        return JsonPath.from(Contracts.read("http/" + name + ".json")).getMap("$");
    }
}
