package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectNotesTest extends RecruiterTest {

    private static final String FIRST_PAGE = "&start=0&count=100";
    private static final String MIDNIGHT = "2026-01-02T00:00:00Z";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @Test
    void a_note_has_the_shape_of_the_golden_sample() {
        Tenant tenant = connected();
        String first = written(with(note(tenant, SEAT), "text", "Open to Munich.", "at", MIDNIGHT));
        String second = written(with(note(tenant, SEAT), "text", "Prefers to stay in Hamburg.", "at", MIDNIGHT));
        deleted(tenant, second, "2026-01-03T00:00:00Z");

        assertSample(
                "prospect-notes.json",
                notes(tenant, FIRST_PAGE),
                "urn:li:prospectNote:pn-1",
                first,
                "urn:li:prospectNote:pn-2",
                second);
    }

    @Test
    void an_edit_replaces_the_text_and_keeps_who_wrote_it_when() {
        Tenant tenant = connected();
        String id = written(with(note(tenant, SEAT), "at", MIDNIGHT));

        http().contentType("application/json")
                .body(Map.of("tenant", tenant.name(), "text", "Edited.", "at", NOON.toString()))
                .put("/sandbox/prospect-notes/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("active", equalTo(true));

        notes(tenant, FIRST_PAGE)
                .body("elements.content.text", contains("Edited."))
                .body(
                        "elements[0].created.time",
                        equalTo(Instant.parse(MIDNIGHT).toEpochMilli()))
                .body("elements[0].lastModified.time", equalTo(NOON.toEpochMilli()))
                .body("paging.total", equalTo(1));
    }

    @Test
    void the_window_is_of_the_last_change_and_excludes_its_start_and_includes_its_end() {
        Tenant tenant = connected();
        written(with(note(tenant, SEAT), "at", NOON.toString()));
        String afterStart =
                written(with(note(tenant, SEAT), "at", NOON.plusMillis(1).toString()));
        String onEnd = written(with(note(tenant, SEAT), "at", MIDNIGHT));
        deleted(tenant, onEnd, NOON.plusMillis(100).toString());
        written(with(note(tenant, SEAT), "at", NOON.plusMillis(101).toString()));

        String window = "&cutoffDate=" + NOON.toEpochMilli() + "&beforeDate="
                + NOON.plusMillis(100).toEpochMilli();
        notes(tenant, window + FIRST_PAGE).body("elements.id", contains(afterStart, onEnd));
        notes(tenant, "&beforeDate=" + Instant.parse(MIDNIGHT).toEpochMilli() + FIRST_PAGE)
                .body("elements", empty());
    }

    @Test
    void owners_narrow_the_search_and_pages_follow_each_other() {
        Tenant tenant = connected();
        String first = written(with(note(tenant, SEAT), "at", MIDNIGHT));
        String second = written(with(note(tenant, OTHER_SEAT), "at", NOON.toString()));

        notes(tenant, "&owners=" + OTHER_SEAT + FIRST_PAGE).body("elements.id", contains(second));
        notes(tenant, "&start=0&count=1").body("elements.id", contains(first));
        notes(tenant, "&start=1&count=1").body("elements.id", contains(second));
    }

    @Test
    void another_customers_notes_are_not_shown_nor_changed() {
        Tenant tenant = connected();
        Tenant stranger = connected();
        String id = written(note(tenant, SEAT));

        notes(stranger, FIRST_PAGE).body("elements", empty());
        post("/sandbox/prospect-notes/" + id + "/deletion", Map.of("tenant", stranger.name()))
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_NOTE"));
    }

    @Test
    void without_contract_access_it_is_403_and_without_a_token_401() {
        Tenant tenant = tenant();
        String query = "q=criteria&contract=" + CONTRACT + FIRST_PAGE;

        ask(tenant, "prospectNotes", query)
                .statusCode(403)
                .body("message", equalTo("Not enough permissions to access: GET /prospectNotes"));
        get("/v2/prospectNotes?" + query).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contract=urn:li:contract:9001&start=0&count=1",
                "q=criteria&start=0&count=1",
                "q=criteria&contract=urn:li:contract:9001&count=1",
                "q=criteria&contract=urn:li:contract:9001&start=0",
                "q=criteria&contract=urn:li:contract:9001&start=0&count=1&cutoffDate=x"
            })
    void what_is_missing_or_no_number_is_400(String query) {
        ask(connected(), "prospectNotes", query).statusCode(400).body("status", equalTo(400));
    }

    private String written(Map<String, ?> note) {
        return order("/sandbox/prospect-notes", note).extract().path("id");
    }

    private void deleted(Tenant tenant, String id, String at) {
        order("/sandbox/prospect-notes/" + id + "/deletion", Map.of("tenant", tenant.name(), "at", at))
                .body("active", equalTo(false));
    }

    private static Map<String, String> note(Tenant tenant, String owner) {
        return Map.of("tenant", tenant.name(), "owner", owner, "member", LENA, "text", "A note.");
    }

    private ValidatableResponse notes(Tenant tenant, String more) {
        return ask(tenant, "prospectNotes", "q=criteria&contract=" + CONTRACT + more)
                .statusCode(200);
    }
}
