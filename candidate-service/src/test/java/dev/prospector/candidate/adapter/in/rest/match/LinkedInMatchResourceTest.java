package dev.prospector.candidate.adapter.in.rest.match;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;

/** {@code /candidates/{id}/linkedin/match} (product.md 2.5). */
@QuarkusTest
class LinkedInMatchResourceTest {
    private static final String LENA = "urn:li:person:pQ7x2";
    private static final String EMAIL = "lena@example.org";

    private final Requests requests = new Requests();

    @Inject
    AuditRows audit;

    @Test
    void nobody_has_said_anything_of_a_candidate_entered_by_hand() {
        read(entered(EMAIL))
                .body("state", equalTo("NONE"))
                .body("person", nullValue())
                .body("by", nullValue())
                .body("evidence", empty())
                .body("suggestions", empty())
                .body("decidedBy", nullValue())
                .body("actions", contains("confirm"));
    }

    @Test
    void a_match_by_an_export_is_shown_with_its_evidence() {
        var id = entered("Lena@Example.org");
        requests.exported("r-1", "pQ7x2", "Lena", "Okafor", EMAIL);
        read(id).body("state", equalTo("MATCHED"))
                .body("person", equalTo(LENA))
                .body("by", equalTo("EXPORT"))
                .body("evidence.kind", contains("LINKEDIN_PERSON", "EMAIL"))
                .body("evidence.text", contains(LENA, "Lena@Example.org"))
                .body("actions", contains("confirm", "reject"));
    }

    @Test
    void a_conflict_names_the_rivals_and_ends_by_a_users_word() {
        var rival = requests.exported("r-1", "zZ9y8", "Jonas", "Brandt", EMAIL);
        var id = requests.exported("r-2", "pQ7x2", "Lena", "Okafor", EMAIL);
        read(id).body("state", equalTo("CONFLICT"))
                .body("rivals.candidateId", contains(rival))
                .body("rivals[0].kinds", contains("EMAIL"))
                .body("rivals[0].contradicts", equalTo(true));
        inConflict().body("items.id", contains(id, rival));
        confirm(id, LENA)
                .statusCode(200)
                .body("state", equalTo("MATCHED"))
                .body("by", equalTo("USER"))
                .body("decidedBy", equalTo("someone"))
                .body("decidedAt", notNullValue())
                .body("reason", equalTo("Same photo"))
                .body("actions", contains("confirm", "reject", "undo"));
        requests.as("admin").get("/candidates/" + id).then().body("match.state", equalTo("MATCHED"));
        inConflict().body("items.id", contains(rival));
    }

    private ValidatableResponse inConflict() {
        return requests.as("read-only").get("/candidates?match=CONFLICT").then().statusCode(200);
    }

    @Test
    void rsc_304_whom_a_user_linked_by_hand_in_the_widget_is_still_there_after_a_refresh() {
        var id = entered("nobody@invented.example");
        read(id).body("state", equalTo("NONE"));
        put(id, tag(id), LENA).statusCode(200);
        read(id).body("state", equalTo("MATCHED")).body("person", equalTo(LENA)).body("by", equalTo("USER"));
        requests.as("admin").get("/candidates/" + id).then().body("linkedInPerson", equalTo(LENA));
    }

    @Test
    void what_the_widget_unlinks_is_rejected_and_not_attached_by_the_next_export() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", EMAIL);
        reject(id, "person", LENA, "reason", "Another Lena")
                .statusCode(200)
                .body("state", equalTo("NO_MATCH"))
                .body("person", nullValue())
                .body("reason", equalTo("Another Lena"))
                .body("actions", contains("confirm", "undo"));
        assertFalse(id.equals(requests.exported("r-2", "pQ7x2", "Lena", "Okafor", EMAIL)));
        reject(id).statusCode(200).body("state", equalTo("NO_MATCH"));
    }

    @Test
    void an_undone_decision_gives_back_what_was_before() {
        requests.exported("r-1", "zZ9y8", "Jonas", "Brandt", EMAIL);
        var id = requests.exported("r-2", "pQ7x2", "Lena", "Okafor", EMAIL);
        var before = seen(read(id));
        confirm(id, "urn:li:person:kK5j4").statusCode(200);
        reject(id).statusCode(200);
        undo(id, tag(id)).statusCode(200).body("person", equalTo("urn:li:person:kK5j4"));
        assertEquals(before, seen(undo(id, tag(id)).statusCode(200)));
        undo(id, tag(id)).statusCode(409).body("code", equalTo("NOTHING_DECIDED"));
    }

    @Test
    void what_cannot_come_back_is_said_so() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", EMAIL);
        reject(id).statusCode(200);
        requests.exported("r-2", "zZ9y8", "Lena", "Okafor", EMAIL);
        undo(id, "*").statusCode(409).body("code", equalTo("MATCH_OVERTAKEN"));
    }

    @Test
    void a_member_of_another_candidate_is_refused_with_who_that_is() {
        var holder = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        confirm(entered(EMAIL), LENA)
                .statusCode(409)
                .body("code", equalTo("PERSON_ATTACHED"))
                .body("candidateId", equalTo(holder));
    }

    @Test
    void a_decision_is_made_about_the_version_that_was_seen() {
        var id = entered(EMAIL);
        var old = tag(id);
        put(id, null, LENA).statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        put(id, old, LENA).statusCode(200).header("ETag", not(old));
        put(id, old, LENA).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        undo(id, null).statusCode(428);
        undo(id, old).statusCode(412);
        requests.as("recruiter").header("If-Match", old).delete(path(id)).then().statusCode(412);
        requests.as("recruiter")
                .header("If-None-Match", tag(id))
                .get(path(id))
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                              | 400 | ''        | MALFORMED_JSON",
                "{\"person\":\"urn:li:person:p\",\"by\":\"USER\"} | 400 | /by       | UNKNOWN_FIELD",
                "{\"person\":{}}                                | 400 | /person   | WRONG_TYPE",
                "{}                                             | 422 | /person   | NOT_NULL",
                "{\"person\":\"pQ7x2\"}                         | 422 | /person   | MALFORMED",
                "{\"person\":\"https://linkedin.com/in/x\"}     | 422 | /person   | MALFORMED",
                "{\"person\":\"urn:li:person:p\",\"reason\":\"a\\nb\"} | 422 | /reason | CONTROL_CHARACTER"
            })
    void a_confirmation_that_is_none_is_refused_with_its_place(String body, int status, String pointer, String code) {
        requests.as("recruiter")
                .header("If-Match", "*")
                .body(body.strip())
                .put(path(entered(EMAIL)))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer.strip()))
                .body("errors.code", contains(code.strip()));
    }

    @Test
    void a_rejection_that_is_none_is_refused() {
        var id = entered(EMAIL);
        reject(id, "person", "pQ7x2").statusCode(422).body("errors.pointer", contains("/person"));
        reject(id, "reason", "x".repeat(1001)).statusCode(422).body("errors.pointer", contains("/reason"));
        reject(id, "undo", "yes").statusCode(400).body("code", equalTo("BAD_FILTER"));
        reject(id, "undo", "true", "person", LENA).statusCode(400).body("code", equalTo("BAD_FILTER"));
        reject(id, "why", "because").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
        reject("x").statusCode(404);
    }

    @Test
    void every_decision_is_in_the_audit_with_who_decided_and_nothing_personal_in_clear() {
        var id = entered(EMAIL);
        confirm(id, LENA).statusCode(200);
        confirm(id, LENA).statusCode(200);
        undo(id, "*").statusCode(200);
        reject(id, "person", LENA, "reason", "Same photo").statusCode(200);
        assertEquals(
                List.of("CANDIDATE_CREATED", "MATCH_CONFIRMED", "MATCH_UNDONE", "MATCH_REJECTED"),
                audit.actions(requests.tenant()));
        for (var action : List.of("MATCH_CONFIRMED", "MATCH_UNDONE", "MATCH_REJECTED")) {
            var row = audit.of(requests.tenant(), action).get(0);
            assertEquals(List.of("someone", id, id), List.of(row.actor(), row.record(), row.person()));
            var all = row.before() + row.after();
            assertFalse(all.contains("pQ7x2") || all.contains("Same photo") || all.contains("lena@"), all);
        }
        var rejected = audit.of(requests.tenant(), "MATCH_REJECTED").get(0);
        assertEquals("REJECTED", JsonPath.from(rejected.after()).getString("match.decisions.log[-1].kind"));
    }

    @Test
    void reading_a_match_is_reading_the_candidate() {
        var id = entered(EMAIL);
        read(id);
        assertEquals(1, audit.of(requests.tenant(), "CANDIDATE_READ").size());
    }

    private String entered(String email) {
        return requests.as("recruiter")
                .body(Map.of("lastName", "Okafor", "emailAddresses", List.of(email)))
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse read(String id) {
        return requests.as("recruiter").get(path(id)).then().statusCode(200);
    }

    private String tag(String id) {
        return read(id).extract().header("ETag");
    }

    private ValidatableResponse confirm(String id, String person) {
        return put(id, "*", person);
    }

    private ValidatableResponse put(String id, String seen, String person) {
        var request = requests.as("recruiter").body(Map.of("person", person, "reason", "Same photo"));
        return (seen == null ? request : request.header("If-Match", seen))
                .put(path(id))
                .then();
    }

    private ValidatableResponse reject(String id, String... parameters) {
        var request = requests.as("recruiter");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.delete(path(id)).then();
    }

    private ValidatableResponse undo(String id, String seen) {
        var request = requests.as("recruiter").queryParam("undo", "true");
        return (seen == null ? request : request.header("If-Match", seen))
                .delete(path(id))
                .then();
    }

    private static Map<String, Object> seen(ValidatableResponse match) {
        Map<String, Object> all = match.extract().jsonPath().getMap("$");
        all.keySet().removeAll(List.of("decidedBy", "decidedAt", "reason"));
        return all;
    }

    private static String path(String id) {
        return "/candidates/" + id + "/linkedin/match";
    }
}
