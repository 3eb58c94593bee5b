package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.job.Remains;

@QuarkusTest
class NoteResourceTest {
    private final Api api = Api.ofFreshTenant();
    private String job;
    private String notes;

    @Inject
    Remains remains;

    @BeforeEach
    void somebody_is_in_a_job() {
        job = api.activeJob();
        notes = "/applications/" + api.applicant(job) + "/notes";
    }

    @Test
    void a_public_note_is_read_by_the_team() {
        api.join(job, "manager", "hiring-manager");
        var written = write(api.recruiter(), "PUBLIC", "Starts in May.\nOr later.")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("author", equalTo("recruiter"))
                .body("$", not(hasKey("text")))
                .extract();

        api.manager()
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

    @Test
    void a_private_note_is_shown_to_its_author_and_to_nobody_else() {
        var note = write(api.recruiter(), "PRIVATE", "Mine.").extract().<String>path("id");

        api.recruiter().get(notes).then().body("items.text", contains("Mine."));
        api.admin().get(notes).then().statusCode(200).body("items", hasSize(0));
        change(api.admin(), note, "*", "{\"text\": \"x\"}").statusCode(404).body("code", equalTo("NOTE_NOT_FOUND"));
        api.admin().delete(notes + "/" + note).then().statusCode(404);
    }

    @Test
    void only_the_author_changes_a_note_and_on_the_version_that_was_read() {
        var note = write(api.recruiter(), "PUBLIC", "May.").extract().<String>path("id");

        change(api.admin(), note, "*", "{\"text\": \"x\"}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        change(api.recruiter(), note, "\"0\"", "{\"text\": \"June.\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo("June."))
                .body("visibility", equalTo("PUBLIC"))
                .body("editedAt", notNullValue());
        change(api.recruiter(), note, "\"0\"", "{\"text\": \"July.\"}")
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        api.recruiter()
                .body("{\"text\": \"July.\"}")
                .patch(notes + "/" + note)
                .then()
                .statusCode(428);
        change(api.recruiter(), note, "\"1\"", "{}").statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_deleted_note_is_gone() {
        var note = write(api.recruiter(), "PUBLIC", "May.").extract().<String>path("id");

        api.admin().delete(notes + "/" + note).then().statusCode(403);
        api.recruiter().delete(notes + "/" + note).then().statusCode(204);
        api.recruiter().delete(notes + "/" + note).then().statusCode(404).body("code", equalTo("NOTE_NOT_FOUND"));
        api.recruiter().get(notes).then().body("items", hasSize(0));
    }

    @Test
    void notes_are_read_page_by_page() {
        write(api.recruiter(), "PUBLIC", "one").statusCode(201);
        write(api.recruiter(), "PUBLIC", "two").statusCode(201);
        var cursor = api.reader()
                .get(notes + "?limit=1")
                .then()
                .body("items.text", contains("one"))
                .extract()
                .<String>path("nextCursor");

        api.reader()
                .get(notes + "?cursor=" + cursor)
                .then()
                .body("items.text", contains("two"))
                .body("nextCursor", nullValue());
        api.reader().get(notes + "?cursor=YQ").then().statusCode(400);
        api.reader().get(notes + "?author=me").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void a_note_of_another_application_or_tenant_is_not_there() {
        var note = write(api.recruiter(), "PUBLIC", "May.").extract().<String>path("id");
        var other = "/applications/" + api.applicant(job) + "/notes/";

        api.recruiter().delete(other + note).then().statusCode(404).body("code", equalTo("NOTE_NOT_FOUND"));
        var stranger = Api.ofFreshTenant();
        stranger.admin().get(notes).then().statusCode(404).body("code", equalTo("APPLICATION_NOT_FOUND"));
        stranger.admin().delete(notes + "/" + note).then().statusCode(404);
        api.recruiter().get(notes).then().body("items", hasSize(1));
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
        var before = remains.rowsOf(api.tenant());

        api.recruiter()
                .body(body.replace("{long}", "x".repeat(10_001)))
                .post(notes)
                .then()
                .statusCode(status)
                .body("errors.pointer", containsInAnyOrder(pointers(body, pointer)))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(fault));
        assertEquals(before, remains.rowsOf(api.tenant()));
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
        var note = write(api.recruiter(), "PUBLIC", "May.").extract().<String>path("id");

        change(api.recruiter(), note, "\"0\"", body.replace("{long}", "x".repeat(10_001)))
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(fault));
        api.recruiter().get(notes).then().body("items.text", contains("May.")).body("items.version", contains(0));
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
