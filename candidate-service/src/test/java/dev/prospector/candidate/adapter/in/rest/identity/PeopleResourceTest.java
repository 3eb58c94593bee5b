package dev.prospector.candidate.adapter.in.rest.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

/** As others ask it about members who have left LinkedIn, or shared their profiles (product.md 2.12, 2.9). */
@QuarkusTest
class PeopleResourceTest {
    private static final String PERSON = "urn:li:person:pQ7x2";

    private final Requests requests = new Requests();

    @Test
    void the_golden_question_is_answered_as_the_golden_answer() {
        var lena = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        requests.exported("r-2", "pq7x2", "Jonas", "Brandt");
        var answer = ask("integration-service", Contracts.read("http/people-by-person.request.json"))
                .statusCode(200)
                .body("people.person", contains(PERSON))
                .body("people.candidateId", contains(lena))
                .extract()
                .jsonPath();
        var golden = JsonPath.from(Contracts.read("http/people-by-person.response.json"));
        assertEquals(golden.getMap("$").keySet(), answer.getMap("$").keySet());
        assertEquals(
                golden.getMap("people[0]").keySet(), answer.getMap("people[0]").keySet());
    }

    @Test
    void who_was_merged_is_the_winner_and_who_was_deleted_is_nobody() {
        var helena = requests.exported("r-1", "pQ7x2", "Helena", "Brandt");
        var lena = requests.as("recruiter")
                .body("{\"lastName\": \"Okafor\"}")
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        requests.as("recruiter")
                .body(Map.of("winnerId", lena, "loserId", helena))
                .post("/candidates/merges")
                .then()
                .statusCode(201);
        ask(List.of(PERSON, PERSON)).body("people.candidateId", contains(lena));
        requests.as("admin").delete("/candidates/" + lena).then().statusCode(204);
        ask(List.of(PERSON)).body("people", empty());
    }

    @Test
    void another_tenants_people_are_nobody_here() {
        new Requests().exported("r-1", "pQ7x2", "Lena", "Okafor");
        ask(List.of(PERSON)).body("people", empty());
        ask(List.of()).body("people", empty());
    }

    @Test
    void no_user_and_no_other_service_is_told() {
        var body = Map.of("persons", List.of(PERSON));
        ask("sync-service", body).statusCode(200);
        ask("job-service", body).statusCode(403);
        requests.as("admin")
                .urlEncodingEnabled(false)
                .body(body)
                .post("/internal/people:byPerson")
                .then()
                .statusCode(403);
    }

    @Test
    void two_hundred_are_taken_and_one_more_is_not_nor_is_what_names_nobody() {
        ask("integration-service", Map.of("persons", Collections.nCopies(200, PERSON)))
                .statusCode(200);
        ask("integration-service", Map.of("persons", Collections.nCopies(201, PERSON)))
                .statusCode(422)
                .body("errors.pointer", hasItem("/persons"));
        ask("integration-service", Map.of("persons", List.of("pQ7x2"))).statusCode(422);
    }

    private ValidatableResponse ask(List<String> persons) {
        return ask("integration-service", Map.of("persons", persons)).statusCode(200);
    }

    private ValidatableResponse ask(String service, Object body) {
        return requests.asService(service)
                .urlEncodingEnabled(false)
                .body(body)
                .post("/internal/people:byPerson")
                .then();
    }
}
