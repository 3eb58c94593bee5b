package dev.prospector.candidate.adapter.in.rest.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.candidate.adapter.in.rest.AuditRows;
import dev.prospector.candidate.adapter.in.rest.Requests;

@QuarkusTest
class CandidateNoteResourceTest {
    private final Requests requests = new Requests();
    private String candidate;
    private String notes;

    @Inject
    AuditRows audit;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void a_candidate() {
        breakers.resetAll();
        candidate = requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
        notes = "/candidates/" + candidate + "/notes";
    }

    @Test
    void a_public_note_is_read_by_all_who_may_see_the_candidate() {
        var written = write(recruiter(), "PUBLIC", "Starts in May.\nOr later.")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("author", equalTo("recruiter"))
                .body("$", not(hasKey("text")))
                .extract();
        assertEquals(notes + "/" + written.<String>path("id"), written.header("Location"));

        requests.jobService().shows(candidate);
        for (var role : List.of("hiring-manager", "admin", "read-only", "interviewer")) {
            requests.as(role)
                    .get(notes)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(written.<String>path("id")))
                    .body("items[0].text", equalTo("Starts in May.\nOr later."))
                    .body("items[0].visibility", equalTo("PUBLIC"))
                    .body("items[0].createdAt", notNullValue())
                    .body("items[0].editedAt", nullValue())
                    .body("items[0].version", equalTo(0));
        }
    }

    @Test
    void while_job_service_does_not_say_interviewers_read_no_notes() {
        write(recruiter(), "PUBLIC", "May.");
        requests.jobService().answers(WireMock.status(500));
        requests.as("interviewer").get(notes).then().statusCode(503).body("code", equalTo("RELATIONS_UNAVAILABLE"));
        requests.as("read-only").get(notes).then().statusCode(200);
    }

    @Test
    void a_private_note_is_shown_to_its_author_and_to_nobody_else() {
        var note = write(recruiter(), "PRIVATE", "Mine.").extract().<String>path("id");

        recruiter().get(notes).then().body("items.text", contains("Mine."));
        admin().get(notes).then().statusCode(200).body("items", hasSize(0));
        change(admin(), note, "*", "{\"text\": \"x\"}").statusCode(404).body("code", equalTo("NOTE_NOT_FOUND"));
        admin().delete(notes + "/" + note).then().statusCode(404);
    }

    @Test
    void only_the_author_changes_a_note_and_on_the_version_that_was_read() {
        var note = write(recruiter(), "PUBLIC", "May.").extract().<String>path("id");

        change(admin(), note, "*", "{\"text\": \"x\"}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        change(recruiter(), note, "\"0\"", "{\"text\": \"June.\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo("June."))
                .body("visibility", equalTo("PUBLIC"))
                .body("editedAt", notNullValue());
        change(recruiter(), note, "\"0\"", "{\"text\": \"July.\"}")
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        recruiter()
                .body("{\"text\": \"July.\"}")
                .patch(notes + "/" + note)
                .then()
                .statusCode(428);
        change(recruiter(), note, "\"1\"", "{}").statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_deleted_note_is_gone() {
        var note = write(recruiter(), "PUBLIC", "May.").extract().<String>path("id");

        admin().delete(notes + "/" + note).then().statusCode(403);
        recruiter().delete(notes + "/" + note).then().statusCode(204);
        recruiter().delete(notes + "/" + note).then().statusCode(404).body("code", equalTo("NOTE_NOT_FOUND"));
        recruiter().get(notes).then().body("items", hasSize(0));
    }

    @Test
    void notes_are_read_page_by_page() {
        write(recruiter(), "PUBLIC", "one").statusCode(201);
        write(recruiter(), "PUBLIC", "two").statusCode(201);
        var cursor = admin().get(notes + "?limit=1")
                .then()
                .body("items.text", contains("one"))
                .extract()
                .<String>path("nextCursor");

        admin().get(notes + "?cursor=" + cursor)
                .then()
                .body("items.text", contains("two"))
                .body("nextCursor", nullValue());
        admin().get(notes + "?cursor=YQ").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
        admin().get(notes + "?author=me").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void a_note_of_somebody_else_or_of_nobody_is_not_there() {
        var note = write(recruiter(), "PUBLIC", "May.").extract().<String>path("id");
        var other = "/candidates/" + requests.exported("r-2", "zZ9y8", "Jonas", "Brandt") + "/notes/";

        recruiter().delete(other + note).then().statusCode(404).body("code", equalTo("NOTE_NOT_FOUND"));
        recruiter().delete("/candidates/x/notes/" + note).then().statusCode(404);
        recruiter().get("/candidates/" + note + "/notes").then().statusCode(404);
        recruiter().get(notes).then().body("items", hasSize(1));
    }

    @Test
    void under_one_key_a_note_is_written_once_and_its_text_is_not_kept_for_that() {
        var body = Map.of("visibility", "PUBLIC", "text", "May.");
        for (var replayed : new String[] {null, "true"}) {
            recruiter()
                    .header("Idempotency-Key", "k-1")
                    .body(body)
                    .post(notes)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
        recruiter().get(notes).then().body("items", hasSize(1));
    }

    @Test
    void who_wrote_what_is_in_the_audit_and_what_it_says_is_not() {
        var note = write(recruiter(), "PRIVATE", "Canary.").extract().<String>path("id");
        change(recruiter(), note, "*", "{\"text\": \"Sparrow.\"}").statusCode(200);
        recruiter().delete(notes + "/" + note).then().statusCode(204);

        for (var action : List.of("NOTE_WRITTEN", "NOTE_EDITED", "NOTE_DELETED")) {
            var row = audit.of(requests.tenant(), action).get(0);
            assertEquals(
                    List.of("recruiter", "candidate-note", note, candidate),
                    List.of(row.actor(), row.recordType(), row.record(), row.person()));
            assertFalse((row.before() + row.after()).matches("(?s).*(Canary|Sparrow).*"), row::toString);
        }
        var edited =
                JsonPath.from(audit.of(requests.tenant(), "NOTE_EDITED").get(0).after());
        assertEquals("***", edited.getString("text"));
        assertEquals("PRIVATE", edited.getString("visibility"));
    }

    @Test
    void whom_somebody_has_written_about_stays_when_the_export_is_taken_back() {
        write(recruiter(), "PRIVATE", "Mine.");
        requests.asService("sync-service")
                .delete("/internal/exports/r-1/person")
                .then()
                .statusCode(200)
                .body("removed", equalTo(false));
        recruiter().get(notes).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | /text | NOT_NULL",
                "{\"visibility\": \"PUBLIC\", \"text\": null} | 422 | /text | NOT_NULL",
                "{\"visibility\": null, \"text\": \"x\"} | 422 | /visibility | NOT_NULL",
                "{\"visibility\": \"PUBLIC\", \"text\": \" \"} | 422 | /text | NOT_BLANK",
                "{\"visibility\": \"PUBLIC\", \"text\": \"a\\u0007b\"} | 422 | /text | CONTROL_CHARACTER",
                "{\"visibility\": \"PUBLIC\", \"text\": \"{long}\"} | 422 | /text | SIZE",
                "{\"visibility\": \"PUBLIC\", \"text\": 7} | 400 | /text | WRONG_FORMAT",
                "{\"visibility\": \"SECRET\", \"text\": \"x\"} | 400 | /visibility | WRONG_FORMAT",
                "{\"visibility\": \"PUBLIC\", \"text\": \"x\", \"author\": \"me\"} | 400 | /author | UNKNOWN_FIELD"
            })
    void what_is_wrong_is_pointed_at_and_nothing_is_stored(String body, int status, String pointer, String fault) {
        recruiter()
                .body(body.replace("{long}", "x".repeat(10_001)))
                .post(notes)
                .then()
                .statusCode(status)
                .body("errors.pointer", containsInAnyOrder(pointers(body, pointer)))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(fault));
        recruiter().get(notes).then().body("items", hasSize(0));
    }

    /** An empty body lacks both fields. */
    private static String[] pointers(String body, String pointer) {
        return body.equals("{}") ? new String[] {"/text", "/visibility"} : new String[] {pointer};
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": null} | 422 | /text | NOT_NULL",
                "{\"visibility\": null} | 422 | /visibility | NOT_NULL",
                "{\"text\": \"\"} | 422 | /text | NOT_BLANK",
                "{\"text\": \"a\\u0007b\"} | 422 | /text | CONTROL_CHARACTER",
                "{\"text\": \"{long}\"} | 422 | /text | SIZE",
                "{\"text\": []} | 400 | /text | WRONG_TYPE",
                "{\"visibility\": \"SECRET\"} | 400 | /visibility | WRONG_FORMAT",
                "{\"author\": \"me\"} | 400 | /author | UNKNOWN_FIELD"
            })
    void what_is_wrong_with_a_change_is_pointed_at_and_nothing_is_stored(
            String body, int status, String pointer, String fault) {
        var note = write(recruiter(), "PUBLIC", "May.").extract().<String>path("id");

        change(recruiter(), note, "\"0\"", body.replace("{long}", "x".repeat(10_001)))
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(fault));
        recruiter().get(notes).then().body("items.text", contains("May.")).body("items.version", contains(0));
    }

    private RequestSpecification recruiter() {
        return requests.asUser("recruiter", "recruiter");
    }

    private RequestSpecification admin() {
        return requests.asUser("admin", "admin");
    }

    private ValidatableResponse write(RequestSpecification caller, String visibility, String text) {
        return caller.body(Map.of("visibility", visibility, "text", text))
                .post(notes)
                .then();
    }

    private ValidatableResponse change(RequestSpecification caller, String note, String seen, String body) {
        return caller.header("If-Match", seen)
                .body(body)
                .patch(notes + "/" + note)
                .then();
    }
}
