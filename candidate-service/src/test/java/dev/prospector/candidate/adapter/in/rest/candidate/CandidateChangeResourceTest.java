package dev.prospector.candidate.adapter.in.rest.candidate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

@QuarkusTest
class CandidateChangeResourceTest {
    private static final String WHOLE = """
            {
              "firstName": "Lena", "lastName": "Okafor", "headline": "Data Engineer", "employer": "Nordwind AG",
              "location": "Hamburg, Germany", "emailAddresses": ["lena@example.org"],
              "phoneNumbers": ["+49 40 1234567"], "profileUrl": "https://www.linkedin.com/in/sample",
              "profileUrls": ["https://example.org/~lena"],
              "externalIds": [{"system": "hris", "id": "4711"}], "doNotContact": true
            }
            """;

    private final Requests requests = new Requests();
    private String id;

    @Inject
    AuditRows audit;

    @BeforeEach
    void a_candidate() {
        id = requests.as("recruiter")
                .body(WHOLE)
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void all_that_was_entered_is_shown_with_where_it_came_from() {
        read().body("headline", equalTo("Data Engineer"))
                .body("employer", equalTo("Nordwind AG"))
                .body("location", equalTo("Hamburg, Germany"))
                .body("phoneNumbers", contains("+49 40 1234567"))
                .body("profileUrls", contains("https://www.linkedin.com/in/sample", "https://example.org/~lena"))
                .body("externalIds[0].system", equalTo("hris"))
                .body("externalIds[0].id", equalTo("4711"))
                .body("doNotContact", equalTo(true))
                .body(
                        "identities.kind",
                        containsInAnyOrder("PROFILE_URL", "PROFILE_URL", "EMAIL", "PHONE", "EXTERNAL_ID"))
                .body("identities.channel.unique()", contains("MANUAL"))
                .body("identities.reference.unique()", contains("someone"))
                .body("actions", hasItem("edit"));
    }

    @Test
    void a_patch_changes_what_it_names_and_raises_the_version() {
        var before = read().extract();
        var changed = patch(before.header("ETag"), """
                {"headline": null, "employer": "Südwind AG", "emailAddresses": ["new@example.org", "lena@example.org"],
                 "externalIds": null, "doNotContact": false}
                """).statusCode(200).extract();
        read().header("ETag", equalTo(changed.header("ETag")))
                .header("ETag", not(equalTo(before.header("ETag"))))
                .body("firstName", equalTo("Lena"))
                .body("headline", nullValue())
                .body("employer", equalTo("Südwind AG"))
                .body("location", equalTo("Hamburg, Germany"))
                .body("emailAddresses", contains("new@example.org", "lena@example.org"))
                .body("profileUrls.size()", equalTo(2))
                .body("externalIds.size()", equalTo(0))
                .body("doNotContact", equalTo(false));
        assertEquals(read().extract().asString(), changed.asString());
        requests.as("admin")
                .queryParam("q", "new@example.org")
                .get("/candidates")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void what_was_taken_away_finds_nobody_any_more() {
        patch("*", "{\"firstName\": \"Magdalena\", \"emailAddresses\": []}").statusCode(200);
        assertEquals(List.of(), found("lena"));
        assertEquals(List.of(), found("lena@example.org"));
        assertEquals(List.of(id), found("magda oka"));
        requests.as("recruiter")
                .body("{\"lastName\":\"Brandt\",\"emailAddresses\":[\"lena@example.org\"]}")
                .post("/candidates")
                .then()
                .statusCode(201);
    }

    @Test
    void a_patch_of_nothing_changes_nothing() {
        var etag = read().extract().header("ETag");
        patch(etag, "{}").statusCode(200).header("ETag", equalTo(etag));
    }

    @Test
    void the_version_must_be_named_and_be_the_newest() {
        requests.as("recruiter")
                .body("{\"lastName\":\"Brandt\"}")
                .patch("/candidates/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        var etag = read().extract().header("ETag");
        patch(etag, "{\"lastName\":\"Brandt\"}").statusCode(200);
        patch(etag, "{\"lastName\":\"Lund\"}").statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        read().body("lastName", equalTo("Brandt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"firstName\":null,\"lastName\":\" \"}         | 422 | /lastName              | REQUIRED",
                "{\"firstName\":\"a\\u0000b\"}                   | 422 | /firstName             | CONTROL_CHARACTER",
                "{\"headline\":\"a\\nb\"}                        | 422 | /headline              | CONTROL_CHARACTER",
                "{\"emailAddresses\":[\"a@x.org\",\"n/a\"]}      | 422 | /emailAddresses/1      | MALFORMED",
                "{\"emailAddresses\":[null]}                     | 422 | /emailAddresses/0      | NOT_NULL",
                "{\"phoneNumbers\":[\"none\"]}                   | 422 | /phoneNumbers/0        | MALFORMED",
                "{\"profileUrls\":[\"https://www.linkedin.com/feed\"]} | 422 | /profileUrls/0   | MALFORMED",
                "{\"externalIds\":[{\"system\":\"h r\",\"id\":\"1\"}]} | 422 | /externalIds/0/system | MALFORMED",
                "{\"externalIds\":[{\"system\":\"hris\",\"id\":\" \"}]} | 422 | /externalIds/0/id | REQUIRED",
                "{\"externalIds\":[{\"id\":\"1\"}]}              | 422 | /externalIds/0/system  | NOT_NULL",
                "{\"firstName\":5}                               | 400 | /firstName             | WRONG_FORMAT",
                "{\"emailAddresses\":\"a@x.org\"}                | 400 | /emailAddresses        | WRONG_TYPE",
                "{\"surname\":\"O\"}                             | 400 | /surname               | UNKNOWN_FIELD",
                "{\"linkedInPerson\":\"urn:li:person:x\"}        | 400 | /linkedInPerson        | UNKNOWN_FIELD",
                "[]                                              | 400 | ''                     | WRONG_TYPE",
                "{\"lastName\":                                  | 400 | ''                     | MALFORMED_JSON",
            })
    void a_patch_that_breaks_a_rule_is_refused_with_the_place(String body, int status, String pointer, String code) {
        var etag = read().extract().header("ETag");
        patch("*", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        read().header("ETag", equalTo(etag));
    }

    @Test
    void too_long_is_told_with_the_place() {
        patch("*", "{\"headline\":\"%s\",\"lastName\":\"%s\"}".formatted("x".repeat(1001), "x".repeat(256)))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/headline", "/lastName"))
                .body("errors.code.unique()", contains("SIZE"));
    }

    @Test
    void an_email_of_somebody_else_is_theirs() {
        var other = requests.exported("r-1", "pQ7x2", "Jonas", "Brandt", "jonas@example.org");
        patch("*", "{\"emailAddresses\":[\"Jonas@example.org\"]}")
                .statusCode(409)
                .body("code", equalTo("CANDIDATE_EXISTS"))
                .body("candidateId", equalTo(other));
        read().body("emailAddresses", contains("lena@example.org"));
    }

    @Test
    void whoever_is_deleted_is_nowhere_and_may_be_entered_anew() {
        delete("recruiter").statusCode(204);
        requests.as("admin").get("/candidates/" + id).then().statusCode(404);
        assertEquals(List.of(), found("lena"));
        delete("recruiter").statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
        requests.as("recruiter").body(WHOLE).post("/candidates").then().statusCode(201);
        var row = audit.of(requests.tenant(), "CANDIDATE_DELETED").get(0);
        assertEquals(List.of("someone", id), List.of(row.actor(), row.record()));
        var question =
                JsonPath.from(requests.jobService().askedWhatStandsAgainst().get(0));
        var sample = JsonPath.from(Contracts.read("http/application-deletions.request.json"));
        assertEquals(sample.getMap("$").keySet(), question.getMap("$").keySet());
        assertEquals(id, question.getString("candidateId"));
    }

    @Test
    void applications_that_are_not_the_callers_to_delete_stand_against_it() {
        requests.jobService().counts(2, 1);
        delete("recruiter").statusCode(403).body("code", equalTo("CANDIDATE_HAS_APPLICATIONS"));
        requests.jobService().counts(1, 1);
        delete("hiring-manager").statusCode(403).body("code", equalTo("CANDIDATE_HAS_APPLICATIONS"));
        delete("recruiter").statusCode(204);
    }

    @Test
    void an_export_of_someone_deleted_makes_them_anew() {
        var made = requests.exported("r-9", "pQ7x2", "Jonas", "Brandt", "jonas@example.org");
        requests.as("admin").delete("/candidates/" + made).then().statusCode(204);
        assertNotEquals(made, requests.exported("r-9", "pQ7x2", "Jonas", "Brandt", "jonas@example.org"));
    }

    private ValidatableResponse delete(String role) {
        return requests.as(role).delete("/candidates/" + id).then();
    }

    @Test
    void another_tenants_candidate_is_not_there() {
        new Requests()
                .as("admin")
                .header("If-Match", "*")
                .body("{\"lastName\":\"Brandt\"}")
                .patch("/candidates/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("CANDIDATE_NOT_FOUND"));
    }

    @Test
    void who_changed_whom_is_kept_with_nothing_personal_in_clear() {
        patch("*", "{\"lastName\":\"Brandt\",\"emailAddresses\":[\"brandt@example.org\"]}")
                .statusCode(200);
        var row = audit.of(requests.tenant(), "CANDIDATE_CHANGED").get(0);
        assertEquals(List.of("someone", "candidate", id), List.of(row.actor(), row.recordType(), row.record()));
        assertFalse(row.after().contains("randt") || row.before().contains("kafor"), () -> row.before() + row.after());
        assertEquals("***", JsonPath.from(row.after()).getString("name.last"));
    }

    private ValidatableResponse read() {
        return requests.as("recruiter").get("/candidates/" + id).then().statusCode(200);
    }

    private ValidatableResponse patch(String seen, String body) {
        return requests.as("recruiter")
                .header("If-Match", seen)
                .body(body)
                .patch("/candidates/" + id)
                .then();
    }

    private List<String> found(String q) {
        return requests.as("admin")
                .queryParam("q", q)
                .get("/candidates")
                .then()
                .extract()
                .path("items.id");
    }
}
