package dev.prospector.candidate.adapter.in.rest.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** DELETE of {@code /internal/exports/{requestId}/person}. */
@QuarkusTest
class ExportTakenBackTest {
    private final Requests requests = new Requests();

    @Test
    void whom_the_export_made_is_gone_and_the_answer_is_the_golden_one() {
        var id = lena("r-1");
        var answer = delete("r-1").statusCode(200).extract().jsonPath();
        assertEquals(
                JsonPath.from(Contracts.read("http/export-person-removal.response.json"))
                        .getMap("$"),
                answer.getMap("$"));
        requests.as("admin").get("/candidates/" + id).then().statusCode(404);
        requests.as("admin").get("/candidates?q=lena").then().body("items.size()", equalTo(0));
        delete("r-1").statusCode(200).body("removed", equalTo(true));
    }

    @Test
    void the_export_begins_afresh_afterwards() {
        var before = lena("r-1");
        delete("r-1").body("removed", equalTo(true));
        var after = lena("r-1");
        assertNotEquals(before, after);
        requests.as("admin").get("/candidates").then().body("items.id", contains(after));
        delete("r-1").body("removed", equalTo(true));
    }

    @Test
    void whom_another_export_found_stays() {
        var id = lena("r-1");
        assertEquals(id, lena("r-2"));
        assertStays(id, "r-1");
        assertStays(id, "r-2");
    }

    @Test
    void whom_a_manual_entry_met_stays() {
        var id = lena("r-1");
        requests.as("recruiter")
                .body(Map.of("lastName", "Okafor", "emailAddresses", new String[] {"Lena@example.org"}))
                .post("/candidates")
                .then()
                .statusCode(409);
        assertStays(id, "r-1");
    }

    @Test
    void whom_the_export_did_not_bring_nobody_takes() {
        delete("r-1").statusCode(200).body("removed", equalTo(false));
    }

    @Test
    void the_conflict_that_the_export_made_goes_too() {
        var known = lena("r-1");
        requests.exported("r-2", "zZ9y8", "Jonas", "Brandt", "lena@example.org");
        delete("r-2").body("removed", equalTo(true));
        requests.as("admin")
                .get("/candidates/" + known)
                .then()
                .body("match.state", equalTo("MATCHED"))
                .body("match.rivals.size()", equalTo(0));
    }

    @Test
    void another_tenants_export_of_the_same_id_takes_nobody() {
        var id = lena("r-1");
        new Requests()
                .asService("sync-service")
                .delete("/internal/exports/r-1/person")
                .then()
                .statusCode(200)
                .body("removed", equalTo(false));
        requests.as("admin").get("/candidates/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "job-service", "operator"})
    void another_service_may_not(String client) {
        requests.asService(client).delete("/internal/exports/r-1/person").then().statusCode(403);
    }

    @Test
    void no_user_may_and_nobody_without_a_token_or_a_tenant() {
        requests.as("admin", "sync-service")
                .header("X-Tenant-Id", "acme")
                .delete("/internal/exports/r-1/person")
                .then()
                .statusCode(403);
        given().delete("/internal/exports/r-1/person").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.service("sync-service"))
                .delete("/internal/exports/r-1/person")
                .then()
                .statusCode(400)
                .body("code", equalTo("TENANT_MISSING"));
    }

    @Test
    void a_request_id_with_blanks_around_it_is_refused() {
        requests.asService("sync-service")
                .delete("/internal/exports/{id}/person", "r-1 ")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/requestId"));
    }

    private String lena(String requestId) {
        return requests.exported(requestId, "pQ7x2", "Lena", "Okafor", "lena@example.org");
    }

    private void assertStays(String id, String requestId) {
        delete(requestId).statusCode(200).body("removed", equalTo(false)).body("code", nullValue());
        requests.as("admin").get("/candidates/" + id).then().statusCode(200).body("match.state", equalTo("MATCHED"));
        delete(requestId).statusCode(200).body("removed", equalTo(false));
    }

    private ValidatableResponse delete(String requestId) {
        return requests.asService("sync-service")
                .delete("/internal/exports/" + requestId + "/person")
                .then();
    }
}
