package dev.prospector.candidate.adapter.in.rest.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
class CandidateNamesResourceTest {
    private static final String UNKNOWN = "01970000-0000-7000-8000-000000000002";

    private final Requests requests = new Requests();

    @ParameterizedTest
    @ValueSource(strings = {"admin", "recruiter", "hiring-manager", "read-only"})
    void names_are_given_each_once_and_unknown_ids_left_out(String role) {
        var lena = requests.exported("r-1", "p1", "Lena", "Okafor");
        var jonas = requests.exported("r-2", "p2", "Jonas", "Brandt");
        names(role, List.of(lena, UNKNOWN, jonas, lena))
                .statusCode(200)
                .body("items.id", containsInAnyOrder(lena, jonas))
                .body("items.lastName", containsInAnyOrder("Okafor", "Brandt"))
                .body("items.headline", contains(nullValue(), nullValue()));
    }

    @Test
    void another_tenants_candidates_have_no_names_here() {
        var id = requests.exported("r-1", "p1", "Lena", "Okafor");
        new Requests()
                .as("admin")
                .body(Map.of("ids", List.of(id)))
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void two_hundred_ids_are_taken_and_one_more_is_not() {
        names("admin", Collections.nCopies(200, UNKNOWN)).statusCode(200);
        names("admin", Collections.nCopies(201, UNKNOWN)).statusCode(422).body("errors.pointer", hasItem("/ids"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                            | 422 | /ids   | NOT_NULL",
                "{\"ids\":[]}                                  | 422 | /ids   | SIZE",
                "{\"ids\":[null]}                              | 422 | /ids/0 | NOT_NULL",
                "{\"ids\":[\"" + UNKNOWN + "\",\"x\"]}         | 422 | /ids/1 | MALFORMED",
                "{\"ids\":\"x\"}                               | 400 | /ids   | WRONG_TYPE",
                "{\"ids\":[\"" + UNKNOWN + "\"],\"fields\":1}  | 400 | /fields | UNKNOWN_FIELD",
            })
    void a_body_that_breaks_a_rule_is_refused_with_the_place(String body, int status, String pointer, String code) {
        requests.as("admin")
                .body(body)
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void an_interviewer_gets_the_names_of_people_of_their_jobs_by_one_question_for_all() {
        var lena = requests.exported("r-1", "p1", "Lena", "Okafor");
        var jonas = requests.exported("r-2", "p2", "Jonas", "Brandt");
        requests.jobService().shows(lena);
        names("interviewer", List.of(jonas, lena, UNKNOWN, lena))
                .statusCode(200)
                .body("items.id", contains(lena));
        assertEquals(1, requests.jobService().heard().size());
    }

    @Test
    void nobody_has_a_name_while_it_is_not_known_whom_an_interviewer_sees() {
        var lena = requests.exported("r-1", "p1", "Lena", "Okafor");
        requests.jobService().answers(status(500));
        names("interviewer", List.of(lena))
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("RELATIONS_UNAVAILABLE"));
        names("recruiter", List.of(lena)).statusCode(200).body("items.id", contains(lena));
    }

    @Test
    void the_same_question_under_the_same_key_gets_the_same_names() {
        var lena = requests.exported("r-1", "p1", "Lena", "Okafor");
        requests.jobService().shows(lena);
        for (var replayed : new String[] {null, "true"}) {
            requests.as("interviewer")
                    .header("Idempotency-Key", "k-1")
                    .body(Map.of("ids", List.of(lena)))
                    .urlEncodingEnabled(false)
                    .post("/candidates:batchGet")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .body("items.id", contains(lena));
        }
    }

    @Test
    void no_token_no_names() {
        given().contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(UNKNOWN)))
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then()
                .statusCode(401);
    }

    private ValidatableResponse names(String role, List<String> ids) {
        return requests.as(role)
                .body(Map.of("ids", ids))
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then();
    }
}
