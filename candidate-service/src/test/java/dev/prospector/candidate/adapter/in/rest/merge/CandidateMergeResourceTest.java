package dev.prospector.candidate.adapter.in.rest.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.KeptRows;
import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

/** People who were entered twice: found, merged, and parted again (architecture.md 2, an alias). */
@QuarkusTest
class CandidateMergeResourceTest {
    private static final String JOB = "01970000-0000-7000-8000-000000000001";

    private final Requests requests = new Requests();
    private String lena;
    private String helena;

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    AuditRows audit;

    @Inject
    KeptRows kept;

    @BeforeEach
    void one_person_twice() {
        breakers.resetAll();
        lena = entered("Lena", "Okafor", "lena@example.org");
        helena = requests.exported("r-1", "pQ7x2", "Helena", "Brandt", "helena@example.org");
    }

    @Test
    void the_old_id_answers_as_the_new_one_in_reading() {
        merge();
        for (var id : List.of(lena, helena)) {
            var etag = read(id).body("id", equalTo(lena))
                    .body("lastName", equalTo("Okafor"))
                    .body("linkedInPerson", equalTo("urn:li:person:pQ7x2"))
                    .body("match.state", equalTo("MATCHED"))
                    .body("emailAddresses", contains("lena@example.org", "helena@example.org"))
                    .body("mergedIds", contains(helena))
                    .body("identities.find { it.text == 'helena@example.org' }.mergedFrom", equalTo(helena))
                    .body("identities.find { it.text == 'helena@example.org' }.reference", equalTo("r-1"))
                    .body("identities.find { it.text == 'lena@example.org' }.mergedFrom", nullValue())
                    .extract()
                    .header("ETag");
            requests.as("recruiter")
                    .get("/candidates/" + id + "/linkedin/match")
                    .then()
                    .statusCode(200)
                    .header("ETag", etag)
                    .body("person", equalTo("urn:li:person:pQ7x2"));
        }
        for (var q : List.of("okafor", "brandt", "helena@exam", "len")) {
            found("q", q).body("items.id", contains(lena));
        }
        found("email", "helena@example.org").body("items.id", contains(lena));
        requests.as("recruiter").get("/candidates").then().body("items.id", contains(lena));
        requests.as("recruiter")
                .body(Map.of("ids", List.of(lena, helena)))
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(lena, helena))
                .body("items.lastName", contains("Okafor", "Okafor"));
    }

    @Test
    void what_other_services_know_of_the_old_id_is_true_of_the_person() {
        merge();
        requests.jobService().puts(helena);
        requests.as("recruiter")
                .queryParam("job", JOB)
                .get("/candidates")
                .then()
                .statusCode(200)
                .body("items.id", contains(lena));
        requests.jobService().shows(helena);
        requests.as("interviewer").get("/candidates/" + lena).then().statusCode(200);
        requests.as("interviewer").get("/candidates/" + lena + "/notes").then().statusCode(200);
        requests.as("recruiter")
                .body(Map.of("candidateId", helena))
                .post("/internal/checks/inmail-text")
                .then()
                .statusCode(200)
                .body("checks.outcome", contains("PASSED"));
    }

    @Test
    void what_is_written_under_the_old_id_is_the_winners() {
        var id = merge();
        requests.as("recruiter")
                .header("If-Match", "*")
                .body("{\"employer\": \"Ostwind AG\", \"emailAddresses\": [\"lena@example.org\", \"new@example.org\"]}")
                .patch("/candidates/" + helena)
                .then()
                .statusCode(200)
                .body("id", equalTo(lena))
                .body("employer", equalTo("Ostwind AG"));
        assertEquals(lena, requests.exported("r-2", "pQ7x2", "Any", "Body"));
        assertEquals(helena, requests.exported("r-1", "pQ7x2", "Any", "Body"), "an export is told the same for ever");
        undo(id);
        read(lena)
                .body("id", equalTo(lena))
                .body("employer", equalTo("Ostwind AG"))
                .body("emailAddresses", contains("lena@example.org", "new@example.org"))
                .body("linkedInPerson", nullValue());
        read(helena)
                .body("id", equalTo(helena))
                .body("employer", nullValue())
                .body("emailAddresses", contains("helena@example.org"))
                .body("linkedInPerson", equalTo("urn:li:person:pQ7x2"));
    }

    @Test
    void whom_somebody_knows_by_what_the_loser_has_is_the_winner() {
        merge();
        requests.as("recruiter")
                .body("{\"lastName\": \"Body\", \"emailAddresses\": [\"HELENA@example.org\"]}")
                .post("/candidates")
                .then()
                .statusCode(409)
                .body("code", equalTo("CANDIDATE_EXISTS"))
                .body("candidateId", equalTo(lena));
        assertEquals(lena, requests.exported("r-3", "pQ7x2", "Any", "Body", "third@example.org"));
    }

    @Test
    void an_etag_of_the_old_record_is_no_etag_of_the_new_one_nor_the_other_way_round() {
        var before = read(helena).extract().header("ETag");
        var id = merge();
        var merged = read(helena).extract().header("ETag");
        changed(helena, before).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        undo(id);
        changed(helena, merged).statusCode(412);
        changed(helena, before).statusCode(412);
    }

    @Test
    void notes_on_either_are_notes_on_the_person_and_stay_where_they_were_written() {
        var old = noted(helena, "on Helena");
        noted(lena, "on Lena");
        var id = merge();
        for (var asked : List.of(lena, helena)) {
            notes(asked).body("items.text", contains("on Helena", "on Lena"));
        }
        noted(helena, "since");
        requests.as("recruiter")
                .header("If-Match", "*")
                .body("{\"text\": \"on Helena, mended\"}")
                .patch("/candidates/" + lena + "/notes/" + old)
                .then()
                .statusCode(200);
        undo(id);
        notes(lena).body("items.text", contains("on Lena", "since"));
        notes(helena).body("items.text", contains("on Helena, mended"));
    }

    @Test
    void the_person_is_once_in_each_pool() {
        var both = requests.pool("someone");
        var one = requests.pool("someone");
        fill(both, lena);
        fill(both, helena);
        fill(one, helena);
        var id = merge();
        pool(both).body("items.id", contains(lena));
        pool(one).body("items.id", contains(lena));
        for (var asked : List.of(lena, helena)) {
            requests.as("recruiter")
                    .get("/candidates/" + asked + "/talent-pools")
                    .then()
                    .body("items.id", containsInAnyOrder(both, one))
                    .body("items.candidateCount", contains(1, 1));
        }
        requests.as("recruiter")
                .delete("/talent-pools/" + one + "/candidates/" + helena)
                .then()
                .statusCode(204);
        pool(one).body("items", empty());
        undo(id);
        pool(both).body("items.id", containsInAnyOrder(lena, helena));
        pool(one).body("items.id", contains(helena));
    }

    @Test
    void for_who_sends_records_to_linkedin_the_loser_is_gone_while_the_merge_stands() {
        var note = noted(helena, "on Helena");
        var id = merge();
        record("candidate", helena).body("records.deleted", contains(true));
        record("candidate", lena)
                .body("records.deleted", contains(false))
                .body("records[0].emailAddresses", contains("lena@example.org", "helena@example.org"));
        record("candidate-note", note).body("records.candidateId", contains(lena));
        requests.asService("integration-service")
                .get("/internal/records?type=candidate")
                .then()
                .body("records.id", contains(lena));
        undo(id);
        record("candidate", helena).body("records.deleted", contains(false));
        record("candidate-note", note).body("records.candidateId", contains(helena));
    }

    private ValidatableResponse record(String type, String id) {
        return requests.asService("integration-service")
                .urlEncodingEnabled(false)
                .body(Map.of("type", type, "ids", List.of(id)))
                .post("/internal/records:batchGet")
                .then()
                .statusCode(200);
    }

    @Test
    void undone_all_is_as_it_was() {
        var one = read(lena).extract().jsonPath();
        var other = read(helena).extract().jsonPath();
        var id = merge();
        requests.as("recruiter")
                .get("/candidates/merges/" + id)
                .then()
                .statusCode(200)
                .body("winnerId", equalTo(lena))
                .body("loserId", equalTo(helena))
                .body("reason", equalTo("Same CV"))
                .body("mergedBy", equalTo("someone"))
                .body("undoneBy", nullValue());
        undo(id).body("undoneBy", equalTo("someone")).body("undoneAt", notNullValue());
        assertSame(one, read(lena).extract().jsonPath());
        assertSame(other, read(helena).extract().jsonPath());
        assertEquals(
                List.of("CANDIDATE_MERGED", "CANDIDATE_MERGED", "CANDIDATE_UNMERGED", "CANDIDATE_UNMERGED"),
                audit.actions(requests.tenant()).stream()
                        .filter(action -> action.endsWith("MERGED"))
                        .toList());
        undoing(id).statusCode(409).body("code", equalTo("ALREADY_UNDONE"));
    }

    private static void assertSame(JsonPath before, JsonPath after) {
        for (var part : List.of("id", "emailAddresses", "identities", "match", "mergedIds", "headline", "createdAt")) {
            assertEquals(before.<Object>get(part), after.get(part), part);
        }
    }

    @Test
    void a_preview_says_what_would_become_and_where_both_are() {
        requests.jobService().shares(JOB);
        var preview = requests.as("recruiter")
                .body(Map.of("winnerId", lena, "loserId", helena))
                .post("/candidates/merges/preview")
                .then()
                .statusCode(200)
                .body("merged.id", equalTo(lena))
                .body("merged.emailAddresses", contains("lena@example.org", "helena@example.org"))
                .body("loser.id", equalTo(helena))
                .body("sharedJobIds", contains(JOB))
                .extract()
                .jsonPath();
        read(helena).body("id", equalTo(helena));
        var order = Map.of(
                "winnerId",
                lena,
                "loserId",
                helena,
                "winnerVersion",
                preview.getLong("winnerVersion"),
                "loserVersion",
                preview.getLong("loserVersion") + 1);
        requests.as("recruiter").body(order).post("/candidates/merges").then().statusCode(412);
        assertEquals(1, requests.jobService().askedWhatIsShared().size());
        ordered(lena, helena).statusCode(201).body("sharedJobIds", contains(JOB));
    }

    @Test
    void job_service_is_asked_as_the_sample_shows() {
        merge();
        var sample = JsonPath.from(Contracts.read("http/shared-jobs.request.json"));
        var asked = JsonPath.from(requests.jobService().askedWhatIsShared().get(0));
        assertEquals(
                sample.<Map<String, Object>>get("$").keySet(),
                asked.<Map<String, Object>>get("$").keySet());
        assertEquals(List.of(lena), asked.getList("candidateIds"));
        assertEquals(List.of(helena), asked.getList("otherCandidateIds"));
    }

    @Test
    void without_job_service_nothing_is_merged() {
        requests.jobService().knowsNoApplications();
        ordered(lena, helena)
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("APPLICATIONS_UNAVAILABLE"));
        read(helena).body("id", equalTo(helena));
    }

    @Test
    void a_key_merges_once() {
        var body = Map.of("winnerId", lena, "loserId", helena);
        var first = keyed(body).statusCode(201).extract().<String>path("id");
        keyed(body).statusCode(201).body("id", equalTo(first));
    }

    private ValidatableResponse keyed(Map<String, String> body) {
        return requests.as("recruiter")
                .header("Idempotency-Key", "merge-1")
                .body(body)
                .post("/candidates/merges")
                .then();
    }

    @Test
    void what_cannot_be_merged_is_refused_with_its_reason() {
        refused(lena, lena, "SAME_CANDIDATE");
        var other = requests.exported("r-9", "zZ9y8", "Helena", "Brandt");
        refused(helena, other, "CONFLICTING_LINKEDIN_PERSONS");
        var id = merge();
        refused(lena, helena, "ALREADY_MERGED");
        refused(helena, other, "ALREADY_MERGED");
        var third = entered("L.", "Okafor", "third@example.org");
        ordered(third, lena).statusCode(201);
        read(helena).body("id", equalTo(third)).body("mergedIds", contains(lena, helena));
        undoing(id).statusCode(409).body("code", equalTo("MERGED_SINCE"));
    }

    private void refused(String winner, String loser, String code) {
        ordered(winner, loser).statusCode(409).body("code", equalTo(code));
        requests.as("recruiter")
                .body(Map.of("winnerId", winner, "loserId", loser))
                .post("/candidates/merges/preview")
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    @Test
    void another_tenants_people_and_merges_are_not_there() {
        var others = new Requests();
        var body = Map.of("winnerId", lena, "loserId", helena);
        others.as("admin").body(body).post("/candidates/merges").then().statusCode(404);
        others.as("admin")
                .get("/candidates/" + lena + "/duplicates")
                .then()
                .statusCode(404)
                .body("code", equalTo("CANDIDATE_NOT_FOUND"));
        var id = merge();
        others.as("admin").get("/candidates/merges/" + id).then().statusCode(404);
        others.as("admin")
                .post("/candidates/merges/" + id + "/undo")
                .then()
                .statusCode(404)
                .body("code", equalTo("MERGE_NOT_FOUND"));
    }

    @Test
    void a_deleted_person_goes_with_all_ids() {
        var id = merge();
        requests.as("admin").delete("/candidates/" + helena).then().statusCode(204);
        for (var gone : List.of(lena, helena)) {
            requests.as("admin").get("/candidates/" + gone).then().statusCode(404);
        }
        assertEquals(0, kept.candidates(requests.tenant(), "1 = 1"));
        assertEquals(0, kept.identities(requests.tenant()));
        requests.as("admin").get("/candidates/merges/" + id).then().statusCode(404);
        var asked = requests.jobService().askedWhatStandsAgainst();
        assertTrue(asked.stream().anyMatch(question -> question.contains(lena)), asked::toString);
        assertTrue(asked.stream().anyMatch(question -> question.contains(helena)), asked::toString);
    }

    @Test
    void whoever_agrees_in_something_may_be_the_same_person() {
        var phone =
                "{\"firstName\": \"%s\", \"lastName\": \"Adler\", \"employer\": \"Nordwind AG\", \"phoneNumbers\": [\"+49 40 1\"],"
                        + " \"externalIds\": [{\"system\": \"hris\", \"id\": \"%s\"}]}";
        var one = made(phone.formatted("Anna", "4711"));
        var byPhone = made(phone.formatted("Jonas", "4712"));
        var byAll = made(phone.formatted("Anna", "4711"));
        duplicates(one)
                .body("items.id", contains(byAll, byPhone))
                .body("items[0].evidence.kind", contains("EXTERNAL_ID", "PHONE", "NAME_AND_EMPLOYER"))
                .body("items[0].evidence.weak", contains(false, true, true))
                .body("items[0].evidence.text", hasItem("Anna Adler, Nordwind AG"))
                .body("items[1].evidence.kind", contains("PHONE"))
                .body("items[0].contradicts", equalTo(false))
                .body("items[1].firstName", equalTo("Jonas"));
        duplicates(lena).body("items", empty());
        ordered(one, byAll).statusCode(201);
        duplicates(byAll).body("items.id", contains(byPhone));
        duplicates(byPhone).body("items.id", contains(one));
    }

    @Test
    void two_members_who_share_an_address_contradict_each_other() {
        var other = requests.exported("r-2", "zZ9y8", "Helena", "Brandt", "helena@example.org");
        duplicates(helena)
                .body("items.id", contains(other))
                .body("items[0].evidence.kind", contains("EMAIL"))
                .body("items[0].contradicts", equalTo(true));
    }

    private String merge() {
        return ordered(lena, helena).statusCode(201).extract().path("id");
    }

    private ValidatableResponse ordered(String winner, String loser) {
        return requests.as("recruiter")
                .body(Map.of("winnerId", winner, "loserId", loser, "reason", "Same CV"))
                .post("/candidates/merges")
                .then();
    }

    private ValidatableResponse undo(String id) {
        return undoing(id).statusCode(200);
    }

    private ValidatableResponse undoing(String id) {
        return requests.as("recruiter")
                .post("/candidates/merges/" + id + "/undo")
                .then();
    }

    private ValidatableResponse read(String id) {
        return requests.as("recruiter").get("/candidates/" + id).then().statusCode(200);
    }

    private ValidatableResponse changed(String id, String seen) {
        return requests.as("recruiter")
                .header("If-Match", seen)
                .body("{\"employer\": \"Ostwind AG\"}")
                .patch("/candidates/" + id)
                .then();
    }

    private ValidatableResponse found(String filter, String value) {
        return requests.as("recruiter")
                .queryParam(filter, value)
                .get("/candidates")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse duplicates(String id) {
        return requests.as("recruiter")
                .get("/candidates/" + id + "/duplicates")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse notes(String id) {
        return requests.as("recruiter")
                .get("/candidates/" + id + "/notes")
                .then()
                .statusCode(200);
    }

    private String noted(String id, String text) {
        return requests.as("recruiter")
                .body(Map.of("visibility", "PUBLIC", "text", text))
                .post("/candidates/" + id + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse pool(String id) {
        return requests.as("recruiter")
                .get("/talent-pools/" + id + "/candidates")
                .then()
                .statusCode(200);
    }

    private void fill(String pool, String id) {
        requests.as("recruiter")
                .put("/talent-pools/" + pool + "/candidates/" + id)
                .then()
                .statusCode(204);
    }

    private String entered(String first, String last, String email) {
        return made("{\"firstName\": \"%s\", \"lastName\": \"%s\", \"emailAddresses\": [\"%s\"]}"
                .formatted(first, last, email));
    }

    private String made(String body) {
        return requests.as("recruiter")
                .body(body)
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
