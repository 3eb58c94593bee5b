package dev.prospector.candidate.adapter.in.rest.candidate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.Requests;

@QuarkusTest
class NewCandidateResourceTest {
    private static final String LENA = """
            {"firstName":"Lena","lastName":"Okafor","emailAddresses":["Lena.Okafor@example.org","lo@example.org"],
             "profileUrl":"https://www.linkedin.com/in/sample"}
            """;

    private final Requests requests = new Requests();

    @ParameterizedTest
    @ValueSource(strings = {"admin", "recruiter", "hiring-manager"})
    void a_person_is_entered_and_shown_with_everything_given(String role) {
        var answer = post(role, LENA).statusCode(201).extract();
        String id = answer.path("id");
        assertEquals("/candidates/" + id, answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        var shown = requests.as(role).get("/candidates/" + id).then().statusCode(200);
        shown.body("firstName", equalTo("Lena"))
                .body("lastName", equalTo("Okafor"))
                .body("headline", nullValue())
                .body("source", equalTo("MANUAL"))
                .body("creditedTo", equalTo("someone"))
                .body("emailAddresses", contains("Lena.Okafor@example.org", "lo@example.org"))
                .body("phoneNumbers.size()", equalTo(0))
                .body("profileUrls", contains("https://www.linkedin.com/in/sample"))
                .body("linkedInPerson", nullValue())
                .body("match.state", equalTo("NONE"))
                .body("createdAt", notNullValue());
        assertEquals(shown.extract().asString(), answer.asString());
    }

    @Test
    void one_part_of_the_name_is_enough() {
        post("admin", "{\"firstName\":\"Lena\"}").statusCode(201).body("lastName", nullValue());
        post("admin", "{\"firstName\":null,\"lastName\":\" Okafor \",\"emailAddresses\":null,\"profileUrl\":null}")
                .statusCode(201)
                .body("firstName", nullValue())
                .body("lastName", equalTo("Okafor"));
    }

    @Test
    void people_of_one_name_without_contacts_are_several() {
        var body = "{\"lastName\":\"Okafor\",\"emailAddresses\":[],\"profileUrl\":\"\"}";
        String one = post("admin", body).statusCode(201).extract().path("id");
        String other = post("admin", body).statusCode(201).extract().path("id");
        assertNotEquals(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lastName\":\"O\",\"emailAddresses\":[\"new@example.org\",\"LENA.OKAFOR@example.org\"]}",
                "{\"lastName\":\"O\",\"profileUrl\":\"http://de.linkedin.com/in/Sample/?locale=de\"}"
            })
    void whoever_has_the_email_or_the_profile_url_is_known_already(String body) {
        String id = post("recruiter", LENA).extract().path("id");
        post("recruiter", body)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CANDIDATE_EXISTS"))
                .body("candidateId", equalTo(id))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        assertEquals(List.of(id), listed());
    }

    @Test
    void whom_an_export_made_is_known_already() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lena.okafor@example.org");
        post("recruiter", LENA).statusCode(409).body("candidateId", equalTo(id));
    }

    @Test
    void an_export_of_an_entered_person_finds_them() {
        String id = post("recruiter", LENA).extract().path("id");
        assertEquals(id, requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lo@example.org"));
        requests.as("admin")
                .get("/candidates/" + id)
                .then()
                .body("source", equalTo("MANUAL"))
                .body("linkedInPerson", equalTo("urn:li:person:pQ7x2"))
                .body("match.state", equalTo("MATCHED"));
    }

    @Test
    void a_person_known_to_another_tenant_is_new_here() {
        post("admin", LENA).statusCode(201);
        new Requests().as("admin").body(LENA).post("/candidates").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                        | 422 | /lastName         | REQUIRED",
                "{\"firstName\":\" \",\"lastName\":null}                   | 422 | /lastName         | REQUIRED",
                "{\"lastName\":\"a\\u0000b\"}                              | 422 | /lastName         | CONTROL_CHARACTER",
                "{\"firstName\":\"a\\nb\"}                                 | 422 | /firstName        | CONTROL_CHARACTER",
                "{\"firstName\":\"\\ud83d\"}                               | 422 | /firstName        | CONTROL_CHARACTER",
                "{\"lastName\":\"O\",\"emailAddresses\":[null]}            | 422 | /emailAddresses/0 | NOT_NULL",
                "{\"lastName\":\"O\",\"emailAddresses\":[\"a@x.org\",\"n/a\"]} | 422 | /emailAddresses/1 | MALFORMED",
                "{\"lastName\":\"O\",\"emailAddresses\":[\"\"]}            | 422 | /emailAddresses/0 | MALFORMED",
                "{\"lastName\":\"O\",\"emailAddresses\":[\"a@x.org\\u0007\"]} | 422 | /emailAddresses/0 | CONTROL_CHARACTER",
                "{\"lastName\":\"O\",\"profileUrl\":\"n/a\"}               | 422 | /profileUrl       | MALFORMED",
                "{\"lastName\":\"O\",\"profileUrl\":\"https://www.linkedin.com/feed\"} | 422 | /profileUrl | MALFORMED",
                "{\"lastName\":\"O\",\"profileUrl\":\"https://x.org/a\\tb\"} | 422 | /profileUrl     | CONTROL_CHARACTER",
                "{\"lastName\":5}                                          | 400 | /lastName         | WRONG_FORMAT",
                "{\"lastName\":[\"O\"]}                                    | 400 | /lastName         | WRONG_TYPE",
                "{\"lastName\":\"O\",\"emailAddresses\":\"a@x.org\"}       | 400 | /emailAddresses   | WRONG_TYPE",
                "{\"lastName\":\"O\",\"emailAddresses\":[5]}               | 400 | /emailAddresses/0 | WRONG_FORMAT",
                "{\"lastName\":\"O\",\"surname\":\"O\"}                    | 400 | /surname          | UNKNOWN_FIELD",
                "{\"lastName\":\"O\",\"source\":\"LINKEDIN\"}              | 400 | /source           | UNKNOWN_FIELD",
                "[]                                                        | 400 | ''                | WRONG_TYPE",
                "{\"lastName\":                                            | 400 | ''                | MALFORMED_JSON",
            })
    void a_body_that_breaks_a_rule_is_refused_with_the_place(String body, int status, String pointer, String code) {
        post("admin", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(status == 422 ? "INVALID" : "MALFORMED_BODY"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        assertEquals(List.of(), listed());
    }

    @Test
    void all_that_is_too_long_is_told_at_once() {
        var body = Map.of(
                "firstName", "x".repeat(256),
                "lastName", "x".repeat(256),
                "emailAddresses", Collections.nCopies(51, "x".repeat(309) + "@example.org"),
                "profileUrl", "https://www.linkedin.com/in/" + "x".repeat(2000));
        requests.as("admin")
                .body(body)
                .post("/candidates")
                .then()
                .statusCode(422)
                .body("errors.code.unique()", contains("SIZE"))
                .body("errors.pointer", hasItem("/firstName"))
                .body("errors.pointer", hasItem("/lastName"))
                .body("errors.pointer", hasItem("/emailAddresses"))
                .body("errors.pointer", hasItem("/emailAddresses/50"))
                .body("errors.pointer", hasItem("/profileUrl"));
    }

    @Test
    void no_body_no_candidate() {
        requests.as("admin").post("/candidates").then().statusCode(422);
        assertEquals(List.of(), listed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewer", "read-only", "nobody"})
    void others_may_not(String role) {
        post(role, LENA).statusCode(403);
        assertEquals(List.of(), listed());
    }

    @Test
    void no_service_may_and_nobody_without_a_token() {
        requests.asService("sync-service").body(LENA).post("/candidates").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(LENA)
                .post("/candidates")
                .then()
                .statusCode(401);
        assertEquals(List.of(), listed());
    }

    @Test
    void the_same_person_under_the_same_key_is_entered_once() {
        var body = "{\"lastName\":\"Okafor\"}";
        var first = keyed("k-1", body).statusCode(201).header("Idempotent-Replayed", nullValue());
        keyed("k-1", body)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", equalTo(first.extract().header("Location")))
                .body(equalTo(first.extract().asString()));
        keyed("k-2", body).statusCode(201).header("Idempotent-Replayed", nullValue());
        assertEquals(2, listed().size());
    }

    @Test
    void a_key_that_was_used_for_somebody_else_is_refused() {
        keyed("k-1", "{\"lastName\":\"Okafor\"}").statusCode(201);
        keyed("k-1", "{\"lastName\":\"Brandt\"}").statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertEquals(1, listed().size());
    }

    @Test
    void a_refusal_is_judged_afresh_under_the_same_key() {
        var known = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lena.okafor@example.org");
        keyed("k-1", LENA).statusCode(409).body("candidateId", equalTo(known));
        keyed("k-1", LENA).statusCode(409).body("candidateId", equalTo(known));
    }

    private ValidatableResponse keyed(String key, String body) {
        return requests.as("recruiter")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/candidates")
                .then();
    }

    private ValidatableResponse post(String role, String body) {
        return requests.as(role).body(body).post("/candidates").then();
    }

    private List<String> listed() {
        return requests.as("admin").get("/candidates").then().extract().path("items.id");
    }
}
