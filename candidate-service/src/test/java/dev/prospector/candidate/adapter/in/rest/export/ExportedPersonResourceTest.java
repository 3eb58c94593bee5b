package dev.prospector.candidate.adapter.in.rest.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class ExportedPersonResourceTest {
    private static final String SAMPLE = Contracts.read("http/export-person.request.json");
    private static final String UUID_7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final Requests requests = new Requests();

    @Test
    void the_golden_request_makes_a_candidate_and_is_answered_as_the_golden_response() {
        var answer = put("r-1", SAMPLE)
                .statusCode(200)
                .body("made", equalTo(true))
                .body("candidateId", matchesPattern(UUID_7))
                .extract()
                .jsonPath();
        var golden = JsonPath.from(Contracts.read("http/export-person.response.json"));
        assertEquals(golden.getMap("$").keySet(), answer.getMap("$").keySet());
    }

    @Test
    void the_same_export_again_gets_the_same_answer_and_another_one_finds_the_candidate() {
        String id = put("r-1", SAMPLE).extract().path("candidateId");
        put("r-1", SAMPLE).statusCode(200).body("candidateId", equalTo(id)).body("made", equalTo(true));
        put("r-2", SAMPLE).statusCode(200).body("candidateId", equalTo(id)).body("made", equalTo(false));
    }

    @Test
    void rsc_301_and_302_every_field_of_an_export_is_stored_and_shown_with_linkedin_as_source() {
        String id = put("r-1", SAMPLE).extract().path("candidateId");
        requests.as("admin")
                .get("/candidates/" + id)
                .then()
                .body("firstName", equalTo("Lena"))
                .body("lastName", equalTo("Okafor"))
                .body("headline", equalTo("Data Engineer at Nordwind AG"))
                .body("location", equalTo("Hamburg, Germany"))
                .body("employer", equalTo("Nordwind AG"))
                .body("profileUrls", contains("https://www.linkedin.com/in/sample"))
                .body("emailAddresses", contains("lena.okafor@example.org"))
                .body("phoneNumbers", contains("+49 40 1234567"))
                .body("linkedInPerson", equalTo("urn:li:person:pQ7x2"))
                .body("match.state", equalTo("MATCHED"))
                .body("source", equalTo("LINKEDIN"))
                .body("creditedTo", equalTo("recruiter"));
    }

    @Test
    void rsc_303_whoever_was_edited_since_is_found_by_the_next_export_and_stays_as_edited() {
        String id = put("r-1", SAMPLE).extract().path("candidateId");
        requests.as("recruiter")
                .header("If-Match", "*")
                .body("{\"headline\": \"Head of Data\", \"emailAddresses\": []}")
                .patch("/candidates/" + id)
                .then()
                .statusCode(200);
        put("r-2", SAMPLE).statusCode(200).body("candidateId", equalTo(id)).body("made", equalTo(false));
        requests.as("admin").get("/candidates/" + id).then().body("headline", equalTo("Head of Data"));
    }

    @Test
    void only_a_person_and_one_name_are_required() {
        put("r-1", "{\"person\":\"urn:li:person:pQ7x2\",\"lastName\":\"Okafor\"}")
                .statusCode(200);
        put("r-2", """
                        {"person":"urn:li:person:pq7x2","firstName":"Lena","lastName":null,"headline":null,"location":null,"employer":null,
                         "profileUrl":null,"emailAddresses":null,"phoneNumbers":null,"creditedTo":null}
                        """).statusCode(200).body("made", equalTo(true));
    }

    @Test
    void contacts_that_are_none_are_passed_over() {
        String id = put("r-1", """
                        {"person":"urn:li:person:pQ7x2","firstName":"Lena","profileUrl":"https://www.linkedin.com/",
                         "emailAddresses":["n/a"],"phoneNumbers":["n/a"]}
                        """).statusCode(200).extract().path("candidateId");
        requests.as("admin").get("/candidates/" + id).then().body("emailAddresses.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | 422 | /person           | NOT_NULL",
                "{\"person\":\"pQ7x2\",\"lastName\":\"O\"}                | 422 | /person           | MALFORMED",
                "{\"person\":\"urn:li:person:p\"}                         | 422 | /lastName         | REQUIRED",
                "{\"person\":\"urn:li:person:p\",\"lastName\":\" \"}      | 422 | /lastName         | REQUIRED",
                "{\"person\":\"urn:li:person:p\",\"lastName\":\"O\",\"emailAddresses\":[null]} | 422 | /emailAddresses/0 | NOT_NULL",
                "{\"person\":\"urn:li:person:p\",\"lastName\":5}          | 400 | /lastName         | WRONG_FORMAT",
                "{\"person\":\"urn:li:person:p\",\"surname\":\"O\"}       | 400 | /surname          | UNKNOWN_FIELD",
            })
    void a_body_that_breaks_a_rule_is_refused_with_the_place(String body, int status, String pointer, String code) {
        put("r-1", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_the_place() {
        var body = Map.of("person", "urn:li:person:p", "lastName", "x".repeat(256));
        requests.asService("sync-service")
                .body(body)
                .put("/internal/exports/r-1/person")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lastName"));
    }

    @Test
    void a_request_id_with_blanks_around_it_is_refused() {
        requests.asService("sync-service")
                .body(SAMPLE)
                .put("/internal/exports/{id}/person", "r-1 ")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/requestId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "integration-service", "operator"})
    void another_service_may_not(String client) {
        requests.asService(client)
                .body(SAMPLE)
                .put("/internal/exports/r-1/person")
                .then()
                .statusCode(403);
    }

    @Test
    void no_user_may() {
        requests.as("admin", "sync-service")
                .header("X-Tenant-Id", "acme")
                .body(SAMPLE)
                .put("/internal/exports/r-1/person")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_may_without_a_token() {
        given().contentType(ContentType.JSON)
                .body(SAMPLE)
                .put("/internal/exports/r-1/person")
                .then()
                .statusCode(401);
    }

    @Test
    void the_tenant_must_be_named() {
        given().auth()
                .oauth2(TestTokens.service("sync-service"))
                .contentType(ContentType.JSON)
                .body(SAMPLE)
                .put("/internal/exports/r-1/person")
                .then()
                .statusCode(400)
                .body("code", equalTo("TENANT_MISSING"));
    }

    @Test
    void persons_that_differ_only_in_case_are_two_and_blanks_around_make_no_third() {
        var ids = Set.of(
                requests.exported("r-1", "pQ7x2", "Lena", "Okafor"),
                requests.exported("r-2", "pq7x2", "Lena", "Okafor"));
        assertEquals(2, ids.size());
        assertTrue(ids.contains(requests.exported("r-3", "pQ7x2 ", "Lena", "Okafor")));
    }

    @Test
    void the_same_person_in_another_tenant_is_another_candidate() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        new Requests()
                .asService("sync-service")
                .body(SAMPLE)
                .put("/internal/exports/r-1/person")
                .then()
                .body("made", equalTo(true))
                .body("candidateId", not(equalTo(id)));
    }

    @Test
    void the_internal_path_is_not_in_the_public_document() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/internal/exports/{requestId}/person'", nullValue());
    }

    private ValidatableResponse put(String requestId, String body) {
        return requests.asService("sync-service")
                .body(body)
                .put("/internal/exports/" + requestId + "/person")
                .then();
    }
}
