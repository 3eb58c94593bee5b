package dev.prospector.sandbox;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person plays recruiter and member in a real browser; what they do is what a customer's system then reads. */
class RecruiterBrowserIT extends RecruiterTest {

    private static final String FIRST_PAGE = "&start=0&count=50";

    private Chromium browser;
    private Tenant tenant;

    @BeforeAll
    void open() {
        browser = Chromium.start();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void find_lena() {
        tenant = connected();
        browser.open(sandbox.url() + "/recruiter");
        browser.choose("Customer", tenant.name());
        browser.press("Choose customer");
        awaitText("Search members");
        browser.choose("Recruiter", SEAT);
        browser.type("Search members", "okafor");
        browser.press("Search");
        awaitText("Lena Okafor");
        browser.follow("Lena Okafor");
        awaitText("Export to a job");
    }

    @Test
    void a_member_is_exported_to_a_job_found_by_its_title() {
        job("JOB-1042", "Data Engineer");
        job("JOB-1043", "Team Lead");

        browser.type("Job title or Job ID", "engineer");
        browser.press("Find job");
        awaitText("Export to JOB-1042: Data Engineer");
        assertFalse(browser.text().contains("JOB-1043"), browser::text);
        browser.press("Export to JOB-1042");

        awaitText("Exported to");
        assertTrue(browser.text().contains("JOB-1042"), browser::text);
    }

    @Test
    void a_member_is_exported_to_a_job_found_by_its_job_id() {
        browser.type("Job title or Job ID", "JOB-7");
        browser.press("Find job");
        awaitText("Export to JOB-7");
        browser.press("Export to JOB-7");

        awaitText("Exported to");
    }

    @Test
    void a_recruiter_writes_and_the_member_replies_and_shares() {
        browser.type("Subject", "Position");
        browser.type("Message", "Would you like to talk?");
        browser.press("Send InMail");
        awaitText("You are Lena Okafor");
        browser.choose("You", "accept");
        browser.type("Reply", "Gladly.");
        browser.tick("I agree to share");
        browser.type("E-mail address", "lena.okafor@example.org");
        browser.press("Answer");
        awaitText("You share your name with this recruiter");

        ask(tenant, "conversationEvents", "q=criteria&viewer=" + SEAT + FIRST_PAGE)
                .body("elements.eventType", contains("INMAIL", "INMAIL_ACCEPTED", "INMAIL"))
                .body("elements.body", contains("Would you like to talk?", null, "Gladly."));
        ask(tenant, "mailStubs", "q=contract&contract=" + CONTRACT + FIRST_PAGE)
                .body("elements.emailAddress", contains("lena.okafor@example.org"));
    }

    @Test
    void a_recruiter_writes_a_note_edits_it_and_deletes_it() {
        browser.type("New note", "Open to Munich.");
        browser.press("Write note");
        awaitText("Note of");
        notes(List.of("Open to Munich."), List.of(true));

        browser.type("Note of", "Prefers Hamburg.");
        browser.press("Save note");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> notes(List.of("Prefers Hamburg."), List.of(true)));
        awaitText("Note of");

        browser.press("Delete note");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> notes(List.of("Prefers Hamburg."), List.of(false)));
    }

    private void notes(List<String> texts, List<Boolean> active) {
        ask(tenant, "prospectNotes", "q=criteria&contract=" + CONTRACT + FIRST_PAGE)
                .body("elements.content.text", contains(texts.toArray()))
                .body("elements.active", contains(active.toArray()));
    }

    private void job(String jobPostingId, String title) {
        order("/sandbox/job-postings", Map.of("tenant", tenant.name(), "jobPostingId", jobPostingId, "title", title));
    }

    /** A browser takes its time from one page to the next. */
    private void awaitText(String words) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            String text = browser.text();
            assertTrue(text.contains(words), text);
        });
    }
}
