package dev.prospector.candidate.adapter.in.rest.candidate;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;
import dev.prospector.testbed.Contracts;

/** Who did what to which candidate (architecture.md 3.8), and every reading of details. */
@QuarkusTest
class CandidateAuditTest {
    private static final Map<String, Object> LENA =
            Map.of("lastName", "Okafor", "emailAddresses", List.of("lena@example.org"));

    private final Requests requests = new Requests();

    @Inject
    AuditRows audit;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "recruiter", "hiring-manager", "interviewer", "read-only"})
    void every_reading_of_details_is_kept_with_who_read_whom(String role) {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        requests.jobService().shows(id);
        requests.as(role).get("/candidates/" + id).then().statusCode(200);
        requests.as(role).get("/candidates/" + id).then().statusCode(200);
        var read = new AuditRows.Row("someone", null, "candidate", id, id, null, null);
        assertEquals(List.of(read, read), audit.of(requests.tenant(), "CANDIDATE_READ"));
    }

    @Test
    void what_is_not_shown_is_not_kept_as_read_nor_are_lists_and_names() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        requests.as("interviewer").get("/candidates/" + id).then().statusCode(404);
        requests.as("admin").get("/candidates/x").then().statusCode(404);
        requests.as("owner").get("/candidates/" + id).then().statusCode(403);
        requests.as("admin").get("/candidates").then().statusCode(200);
        requests.as("admin")
                .body(Map.of("ids", List.of(id)))
                .urlEncodingEnabled(false)
                .post("/candidates:batchGet")
                .then()
                .statusCode(200);
        assertEquals(List.of("CANDIDATE_EXPORTED"), audit.actions(requests.tenant()));
    }

    @Test
    void whom_a_user_enters_is_kept_with_nothing_personal_in_clear() {
        String id = requests.as("recruiter")
                .body(LENA)
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var made = audit.of(requests.tenant(), "CANDIDATE_CREATED").get(0);
        assertEquals("someone", made.actor());
        assertEquals(List.of("candidate", id, id), List.of(made.recordType(), made.record(), made.person()));
        assertNull(made.before());
        assertFalse(made.after().contains("Okafor") || made.after().contains("lena@"), made::after);
        var after = JsonPath.from(made.after());
        assertEquals("***", after.getString("name.last"));
        assertNull(after.getString("name.first"));
        assertEquals("MANUAL", after.getString("provenance.source"));
        assertEquals(List.of("EMAIL"), after.getList("identities.key.kind"));
        assertEquals(List.of("***"), after.getList("identities.key.value"));
    }

    @Test
    void who_was_told_that_somebody_is_known_is_kept() {
        var id = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lena@example.org");
        requests.as("recruiter")
                .body(LENA)
                .post("/candidates")
                .then()
                .statusCode(409)
                .body("candidateId", equalTo(id));
        var met = audit.of(requests.tenant(), "CANDIDATE_MET").get(0);
        assertEquals("someone", met.actor());
        assertEquals(id, met.record());
        assertFalse(JsonPath.from(met.before()).getBoolean("touched"));
        assertTrue(JsonPath.from(met.after()).getBoolean("touched"));
    }

    @Test
    void whom_an_export_makes_or_finds_is_kept_once_with_who_exported() {
        String id = export("r-1");
        export("r-1");
        export("r-2");
        var exported = audit.of(requests.tenant(), "CANDIDATE_EXPORTED");
        assertEquals(2, exported.size());
        exported.forEach(row -> {
            assertEquals("service:sync-service", row.actor());
            assertEquals("recruiter", row.onBehalfOf());
            assertEquals(List.of("candidate", id, id), List.of(row.recordType(), row.record(), row.person()));
        });
        assertNull(exported.get(0).before());
        assertFalse(JsonPath.from(exported.get(1).before()).getBoolean("touched"));
        assertTrue(JsonPath.from(exported.get(1).after()).getBoolean("touched"));
    }

    @Test
    void nothing_personal_of_the_golden_export_is_in_clear_in_the_log() {
        export("r-1");
        var after = audit.of(requests.tenant(), "CANDIDATE_EXPORTED").get(0).after();
        var golden = JsonPath.from(Contracts.read("http/export-person.request.json"));
        golden.<String, Object>getMap("$").forEach((field, value) -> {
            var texts = value instanceof List<?> many ? many : List.of(value);
            if (!field.equals("creditedTo")) {
                texts.forEach(text -> assertFalse(after.contains(text.toString()), () -> field + ": " + after));
            }
        });
    }

    @Test
    void what_is_taken_back_and_what_others_became_by_it_is_kept() {
        var known = requests.exported("r-1", "pQ7x2", "Lena", "Okafor", "lena@example.org");
        var gone = requests.exported("r-2", "zZ9y8", "Jonas", "Brandt", "lena@example.org");
        requests.asService("sync-service")
                .delete("/internal/exports/r-2/person")
                .then()
                .statusCode(200);
        requests.asService("sync-service")
                .delete("/internal/exports/r-2/person")
                .then()
                .statusCode(200);
        var removed = audit.of(requests.tenant(), "CANDIDATE_REMOVED");
        assertEquals(1, removed.size());
        assertEquals(gone, removed.get(0).record());
        assertEquals("service:sync-service", removed.get(0).actor());
        assertNull(removed.get(0).after());
        assertEquals("***", JsonPath.from(removed.get(0).before()).getString("name.last"));
        assertEquals(
                List.of(known, known),
                audit.of(requests.tenant(), "CANDIDATE_COMPARED").stream()
                        .map(AuditRows.Row::record)
                        .toList());
    }

    private String export(String requestId) {
        return requests.asService("sync-service")
                .body(Contracts.read("http/export-person.request.json"))
                .put("/internal/exports/" + requestId + "/person")
                .then()
                .statusCode(200)
                .extract()
                .path("candidateId");
    }
}
