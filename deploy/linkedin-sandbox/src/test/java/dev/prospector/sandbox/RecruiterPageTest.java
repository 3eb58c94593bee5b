package dev.prospector.sandbox;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** A person plays recruiter and member. */
class RecruiterPageTest extends RecruiterTest {

    private static final String FIRST_PAGE = "&start=0&count=50";

    @Test
    void the_page_loads_nothing_from_elsewhere_and_labels_every_field() {
        Tenant tenant = connected();
        press(tenant, "inmails", "body", "Hello?");
        press(tenant, "notes", "text", "A note.");

        String page = page(tenant)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script")))
                .extract()
                .asString();

        Set<String> fields = all("<(?:input|textarea|select)(?! type=\"hidden\")[^>]* id=\"([^\"]+)\"", page);
        assertTrue(fields.size() > 12, fields::toString);
        assertEquals(fields, all("<label for=\"([^\"]+)\"", page));
    }

    @Test
    void members_are_found_by_words_of_name_or_headline() {
        Tenant tenant = connected();
        order("/sandbox/members", Map.of("firstName", "Jo", "lastName", "Unlike", "headline", "Painter"));

        search(tenant, "okafor data").body(containsString("Lena Okafor"), not(containsString("Jo Unlike")));
        search(tenant, "PAINT").body(containsString("Jo Unlike"), not(containsString("Lena Okafor")));
        search(tenant, "okafor painter").body(not(containsString("Jo Unlike")), not(containsString("Lena Okafor")));
    }

    @Test
    void a_new_member_is_added_and_shown() {
        Tenant tenant = connected();

        String location = form(tenant, "firstName", "Ida", "lastName", "Lind")
                .post("/recruiter/members")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        see(location).statusCode(200).body(containsString("<h2>Ida Lind</h2>"));
    }

    @Test
    void a_job_is_found_by_title_or_job_id_and_the_export_is_the_seats_holders() throws Exception {
        Tenant tenant = connected();
        order(
                "/sandbox/job-postings",
                Map.of("tenant", tenant.name(), "jobPostingId", "JOB-1042", "title", "Data Engineer"));
        order(
                "/sandbox/job-postings",
                Map.of("tenant", connected().name(), "jobPostingId", "JOB-9", "title", "Engineer"));
        for (String words : List.of("engineer", "job-1042", "data eng")) {
            page(tenant, "&job=" + words)
                    .body(containsString("Export to JOB-1042: Data Engineer"), not(containsString("JOB-9")));
        }

        try (Hook hook = new Hook(tenant.clientSecret())) {
            http().contentType("application/json")
                    .body(Map.of("callbackUrl", hook.url()))
                    .put("/sandbox/tenants/" + tenant.name() + "/callback")
                    .then()
                    .statusCode(200);
            press(tenant, "exports", "jobPostingId", "JOB-1042").statusCode(303);

            String requestId = get("/sandbox/journal?tenant=" + tenant.name())
                    .extract()
                    .path("items.find {it.kind == 'PUSHED'}.requestId");
            exported(accessToken(tenant), requestId)
                    .body("elements.externalJobPostingId", contains("JOB-1042"))
                    .body("elements.exportedBy", contains(RECRUITER))
                    .body("elements.candidate.member", contains(LENA));
            page(tenant).body(containsString("<td>JOB-1042</td>"), containsString("<td>202</td>"));
        }
    }

    @Test
    void a_job_of_which_linkedin_was_not_told_is_found_by_its_job_id_once_it_was_exported_to() {
        Tenant tenant = connected();
        page(tenant, "&job=JOB-7")
                .body(allOf(containsString("LinkedIn knows no such job"), containsString("Export to JOB-7")));

        press(tenant, "exports", "jobPostingId", "JOB-7").statusCode(303);

        page(tenant, "&job=job-7")
                .body(containsString("Export to JOB-7"), not(containsString("LinkedIn knows no such job")))
                .body(containsString("<td>nothing</td>"));
    }

    @Test
    void a_member_replies_and_shares_only_what_is_ticked() {
        Tenant tenant = connected();
        page(tenant).body(not(containsString("You are Lena Okafor")));
        press(tenant, "inmails", "subject", "Position", "body", "Hello?").statusCode(303);
        page(tenant).body(containsString("You are Lena Okafor"), containsString("Position<br>Hello?"));

        press(tenant, "answers", "body", "Who are you?", "emailAddress", "l@example.org")
                .statusCode(303);
        stubs(tenant).body("elements", empty());
        press(
                        tenant,
                        "answers",
                        "accepted",
                        "true",
                        "body",
                        "Gladly.",
                        "share",
                        "yes",
                        "emailAddress",
                        "l@example.org",
                        "phoneNumber",
                        "+49 40 1234567")
                .statusCode(303);

        stubs(tenant)
                .body("elements.emailAddress", contains("l@example.org"))
                .body("elements.phoneNumbers.number.flatten()", contains("+49 40 1234567"))
                .body("elements[0]", not(hasKey("publicProfileUrl")));
        page(tenant)
                .body(containsString("You share your name with this recruiter, and l@example.org, +49 40 1234567"))
                .body(not(containsString("I agree to share")));
    }

    @Test
    void a_note_is_written_edited_and_deleted_by_its_author_alone() {
        Tenant tenant = connected();
        press(tenant, "notes", "text", "Open to Munich.").statusCode(303);
        String id = notes(tenant).extract().path("elements[0].id");

        press(tenant, "note-edits", "note", id, "text", "Prefers Hamburg.").statusCode(303);
        notes(tenant).body("elements.content.text", contains("Prefers Hamburg."));
        page(tenant, OTHER_SEAT, "").body(containsString("Prefers Hamburg."), not(containsString("Delete note")));
        form(tenant, "note", id, "seat", OTHER_SEAT)
                .post("/recruiter/note-deletions")
                .then()
                .statusCode(409);
        press(tenant, "note-deletions", "note", id).statusCode(303);

        notes(tenant).body("elements.active", contains(false));
        page(tenant).body(not(containsString("Prefers Hamburg.")));
    }

    @Test
    void who_leaves_linkedin_is_neither_exported_nor_written_to_anymore() {
        Tenant tenant = connected();
        String gone = order("/sandbox/members", Map.of("firstName", "Jo", "lastName", "Gone"))
                .extract()
                .path("person");

        form(tenant, "member", gone).post("/recruiter/departures").then().statusCode(303);

        see(address(tenant, SEAT, gone))
                .body(containsString("Left LinkedIn at"), not(containsString("Send InMail")))
                .body(not(containsString("Find job")));
    }

    @Test
    void what_cannot_be_done_is_said_on_the_page() {
        Tenant tenant = connected();

        press(tenant, "answers", "body", "Hello?")
                .statusCode(409)
                .body(containsString("role=\"alert\""))
                .body(containsString("Nobody has written to this member from this seat."))
                .body(containsString("<h2>Lena Okafor</h2>"));
        press(tenant, "inmails", "subject", "Position").statusCode(422).body(containsString("body is required."));
        press(tenant, "notes", "text", " ").statusCode(422);
        form(tenant, "seat", "urn:li:seat:9", "body", "Hello?")
                .post("/recruiter/inmails")
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_is_shown_of_another_customer() {
        Tenant tenant = connected();
        press(tenant, "inmails", "body", "A secret.");
        press(tenant, "notes", "text", "Another secret.");

        page(connected()).body(not(containsString("secret")));
    }

    @Test
    void a_name_cannot_break_out_of_the_page() {
        Tenant tenant = connected();
        order("/sandbox/members", Map.of("firstName", "<img src=x>\"'&", "lastName", "Breaker"));

        search(tenant, "breaker")
                .body(containsString("&lt;img src=x&gt;&quot;&#39;&amp;"), not(containsString("<img")));
    }

    @Test
    void without_a_seat_it_says_how_to_get_one() {
        Tenant tenant = tenant();

        see("/recruiter").statusCode(200).body(containsString(tenant.name()));
        see("/recruiter?tenant=" + tenant.name()).body(containsString("POST /sandbox/seats"));
    }

    @Test
    void what_was_done_leads_back_to_the_page() {
        Tenant tenant = connected();

        press(tenant, "notes", "text", "A note.")
                .header("Location", startsWith("/recruiter?tenant=" + tenant.name()))
                .header("Location", not(containsString("note")));
        assertFalse(notes(tenant).extract().jsonPath().getList("elements").isEmpty());
        notes(tenant).body("elements.created.actor", equalTo(List.of(RECRUITER)));
    }

    private ValidatableResponse page(Tenant tenant) {
        return page(tenant, "");
    }

    private ValidatableResponse page(Tenant tenant, String more) {
        return page(tenant, SEAT, more);
    }

    private ValidatableResponse page(Tenant tenant, String seat, String more) {
        return see(address(tenant, seat, LENA) + more.replace(" ", "+")).statusCode(200);
    }

    /** @param address as it stands, encoded */
    private ValidatableResponse see(String address) {
        return http().urlEncodingEnabled(false).get(address).then();
    }

    private static String address(Tenant tenant, String seat, String member) {
        return "/recruiter?tenant=" + tenant.name() + "&seat=" + seat + "&member=" + member;
    }

    private ValidatableResponse search(Tenant tenant, String words) {
        return see("/recruiter?tenant=" + tenant.name() + "&seat=" + SEAT + "&words=" + words.replace(" ", "+"))
                .statusCode(200);
    }

    /** A button of the page about Lena. */
    private ValidatableResponse press(Tenant tenant, String action, String... fields) {
        return form(tenant, fields).post("/recruiter/" + action).then();
    }

    private RequestSpecification form(Tenant tenant, String... fields) {
        Map<String, Object> whole = with(Map.of("tenant", tenant.name(), "seat", SEAT, "member", LENA), fields);
        return http().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(whole);
    }

    private ValidatableResponse notes(Tenant tenant) {
        return ask(tenant, "prospectNotes", "q=criteria&contract=" + CONTRACT + FIRST_PAGE);
    }

    private ValidatableResponse stubs(Tenant tenant) {
        return ask(tenant, "mailStubs", "q=contract&contract=" + CONTRACT + FIRST_PAGE);
    }

    private static Set<String> all(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
