package dev.prospector.candidate.adapter.in.rest.stub;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** Stub profiles as sync-service tells them (product.md 2.9). */
@QuarkusTest
class StubPersonResourceTest {
    private static final String SAMPLE = Contracts.read("http/stub-person.request.json");
    private static final String UUID_7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final Requests requests = new Requests();

    @Inject
    AuditRows audit;

    @Test
    void the_golden_request_makes_a_candidate_tied_to_no_job_in_the_linkedin_pool() {
        var answer = post(SAMPLE)
                .statusCode(200)
                .body("made", equalTo(true))
                .body("candidateId", matchesPattern(UUID_7))
                .extract()
                .jsonPath();
        var golden = JsonPath.from(Contracts.read("http/stub-person.response.json"));
        assertEquals(golden.getMap("$").keySet(), answer.getMap("$").keySet());
        var id = answer.getString("candidateId");
        candidate(id)
                .body("source", equalTo("LINKEDIN"))
                .body("firstName", equalTo("Lena"))
                .body("emailAddresses", contains("lena.okafor@example.org"))
                .body("phoneNumbers", contains("+49 40 1234567"))
                .body("profileUrls", contains("https://www.linkedin.com/in/sample"))
                .body("match.state", equalTo("MATCHED"))
                .body("identities.reference", everyItem(equalTo("urn:li:mailStub:ms-1")));
        inPool().body("items.id", contains(id)).body("items.addedBy", everyItem(nullValue()));
    }

    @Test
    void the_same_stub_again_is_answered_the_same_and_an_export_finds_the_candidate() {
        var id = id(SAMPLE);
        post(SAMPLE).statusCode(200).body("candidateId", equalTo(id)).body("made", equalTo(true));
        assertEquals(id, requests.exported("r-1", "pQ7x2", "Lena", "Okafor"));
        inPool().body("items.size()", equalTo(1));
    }

    @Test
    void a_known_candidate_is_completed_and_the_audit_says_who_consented_to_what_and_when() {
        var id = requests.exported("r-1", "pQ7x2", "Helena", "Okafor", "helena@example.org");
        post(SAMPLE).body("candidateId", equalTo(id)).body("made", equalTo(false));
        candidate(id)
                .body("firstName", equalTo("Helena"))
                .body("emailAddresses", contains("helena@example.org", "lena.okafor@example.org"));
        var entry = audit.of(requests.tenant(), "CANDIDATE_CONSENTED").get(0);
        assertEquals("service:sync-service " + id, entry.actor() + " " + entry.person());
        var after = JsonPath.from(entry.after());
        assertEquals("urn:li:seat:600123", after.getString("consent.seat"));
        assertEquals("2026-01-03T00:00:00Z", after.getString("consent.at"));
        assertFalse(entry.after().contains("okafor@"));
        assertTrue(audit.actions(requests.tenant()).contains("POOL_CANDIDATE_ADDED"));
        var others = audit.of(new Requests().tenant(), "CANDIDATE_CONSENTED");
        assertEquals(0, others.size());
    }

    @Test
    void who_is_not_the_member_leaves_the_pool_and_the_stub_told_again_makes_the_member_a_candidate() throws Exception {
        var id = id(SAMPLE);
        var seen = linkedIn().body("candidateCount", equalTo(1)).extract().header("ETag");
        reject(id);
        linkedIn().body("candidateCount", equalTo(0)).header("ETag", not(equalTo(seen)));
        inPool().body("items", empty());

        var json = new ObjectMapper();
        var golden = json.readTree(Contracts.read("http/stub-people-wanted.response.json"));
        assertEquals(golden, json.readTree(wanted().extract().asString()));
        wanted().body("stubs", empty());
        var member = post(SAMPLE).body("made", equalTo(true)).extract().<String>path("candidateId");
        inPool().body("items.id", contains(member));
        assertEquals(member, id(SAMPLE));
    }

    @Test
    void after_an_undone_merge_the_pool_holds_who_is_the_member() {
        var loser = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        var winner = requests.exported("r-2", "zZ9y8", "Jonas", "Brandt");
        reject(winner);
        requests.jobService().shares();
        String merge = requests.as("recruiter")
                .body(Map.of("winnerId", winner, "loserId", loser))
                .post("/candidates/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(SAMPLE).body("candidateId", equalTo(winner));
        inPool().body("items.id", contains(winner));
        requests.as("recruiter")
                .post("/candidates/merges/" + merge + "/undo")
                .then()
                .statusCode(200);
        inPool().body("items.id", contains(loser)).body("items[0].linkedInPersons", contains("urn:li:person:pQ7x2"));
        linkedIn().body("candidateCount", equalTo(1));
        wanted().body("stubs.stub", contains("urn:li:mailStub:ms-1"));
        post(SAMPLE).body("candidateId", equalTo(loser)).body("made", equalTo(false));
        candidate(loser).body("emailAddresses", contains("lena.okafor@example.org"));
    }

    private void reject(String id) {
        requests.as("recruiter")
                .header("If-Match", "*")
                .delete("/candidates/" + id + "/linkedin/match")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse wanted() {
        return requests.asService("sync-service")
                .post("/internal/stub-people/wanted")
                .then()
                .statusCode(200);
    }

    @Test
    void who_saw_the_linkedin_pool_is_told_that_a_candidate_of_it_was_deleted() {
        var id = id(SAMPLE);
        var seen = linkedIn().body("candidateCount", equalTo(1)).extract().header("ETag");
        requests.jobService().counts(0, 0);
        requests.as("admin").delete("/candidates/" + id).then().statusCode(204);
        linkedIn().body("candidateCount", equalTo(0)).header("ETag", not(equalTo(seen)));
    }

    @Test
    void a_candidate_who_was_deleted_leaves_the_pool_and_comes_back_by_no_stub_told_before() {
        var id = id(SAMPLE);
        requests.jobService().counts(0, 0);
        requests.as("admin").delete("/candidates/" + id).then().statusCode(204);
        post(SAMPLE).statusCode(200).body("candidateId", equalTo(id));
        post(SAMPLE.replace("2026-01-03", "2026-02-03")).statusCode(200).body("candidateId", equalTo(id));
        requests.as("admin").get("/candidates/" + id).then().statusCode(404);
        inPool().body("items", empty());
        post(SAMPLE.replace("ms-1", "ms-2")).body("made", equalTo(true)).body("candidateId", not(equalTo(id)));
    }

    @Test
    void the_same_stub_in_another_tenant_is_another_candidate() {
        var id = id(SAMPLE);
        new Requests()
                .asService("sync-service")
                .body(SAMPLE)
                .post("/internal/stub-people")
                .then()
                .body("made", equalTo(true))
                .body("candidateId", not(equalTo(id)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"person\": \"urn:li:person:pQ7x2\"  | \"person\": null             | 422 | /person      | NOT_NULL",
                "\"seat\": \"urn:li:seat:600123\"     | \"seat\": \"600123\"         | 422 | /seat        | MALFORMED",
                "\"stub\": \"urn:li:mailStub:ms-1\"   | \"stub\": \"\"               | 422 | /stub        | MALFORMED",
                "\"consentedAt\": \"2026-01-03T00:00:00Z\" | \"consentedAt\": \"then\" | 400 | /consentedAt | WRONG_FORMAT",
                "\"firstName\": \"Lena\"              | \"nickName\": \"Lena\"       | 400 | /nickName    | UNKNOWN_FIELD"
            })
    void a_body_that_breaks_a_rule_is_refused_with_the_place(
            String good, String bad, int status, String pointer, String code) {
        assertTrue(SAMPLE.contains(good));
        post(SAMPLE.replace(good, bad))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_nameless_stub_is_refused() {
        post(SAMPLE.replace("\"Lena\"", "null").replace("\"Okafor\"", "\" \""))
                .statusCode(422)
                .body("errors.pointer", hasItem("/lastName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "integration-service", "operator"})
    void another_service_may_not(String client) {
        requests.asService(client)
                .body(SAMPLE)
                .post("/internal/stub-people")
                .then()
                .statusCode(403);
        requests.asService(client).post("/internal/stub-people/wanted").then().statusCode(403);
    }

    @Test
    void no_user_may_and_nobody_without_a_token_or_tenant() {
        requests.as("admin").body(SAMPLE).post("/internal/stub-people").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(SAMPLE)
                .post("/internal/stub-people")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.service("sync-service"))
                .contentType(ContentType.JSON)
                .body(SAMPLE)
                .post("/internal/stub-people")
                .then()
                .statusCode(400)
                .body("code", equalTo("TENANT_MISSING"));
    }

    private ValidatableResponse post(String body) {
        return requests.asService("sync-service")
                .body(body)
                .post("/internal/stub-people")
                .then();
    }

    private String id(String body) {
        return post(body).statusCode(200).extract().path("candidateId");
    }

    private ValidatableResponse candidate(String id) {
        return requests.as("admin").get("/candidates/" + id).then().statusCode(200);
    }

    private ValidatableResponse linkedIn() {
        return requests.as("admin").get("/talent-pools/" + pool()).then().statusCode(200);
    }

    private ValidatableResponse inPool() {
        return requests.as("admin")
                .get("/talent-pools/" + pool() + "/candidates")
                .then()
                .statusCode(200);
    }

    private String pool() {
        return requests.as("admin")
                .get("/talent-pools")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'LINKEDIN' }.id");
    }
}
