package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.text;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;

/** The story of a candidate: entered, mended, written about, kept in a pool, shown, and deleted (product.md 2.10, 2.11 and 3). */
@ExtendWith(SharedSystem.class)
class CandidateStoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client admin;
    private final Client recruiter;
    private final Client recruiter2;
    private final Client manager;
    private final Client interviewer;
    private final Client reader;
    private final Client stranger;
    private final Acme acme;

    CandidateStoryIT(StorySystem system) {
        admin = system.as("admin");
        recruiter = system.as("recruiter");
        recruiter2 = system.as("recruiter2");
        manager = system.as("manager");
        interviewer = system.as("interviewer");
        reader = system.as("reader");
        stranger = system.as("globex-admin");
        acme = new Acme(recruiter, system.sandbox());
    }

    @Test
    void a_candidate_is_mended_by_whoever_has_read_them_last_and_takes_nobody_elses_address() {
        String taken = address();
        enter(taken);
        String address = address();
        Answer entered = enter(address);
        String path = path(entered);
        Answer read = manager.get(path).expect(200);
        patch(manager, path, Map.of("employer", "Nordwind"), read).expect(200);
        assertEquals("CHANGED_MEANWHILE", code(412, patch(recruiter, path, Map.of("employer", "Südwind"), read)));
        Answer known = recruiter.get(path).expect(200);
        assertEquals("Nordwind", known.text("employer"));
        assertEquals(
                "CANDIDATE_EXISTS", code(409, patch(recruiter, path, Map.of("emailAddresses", List.of(taken)), known)));

        assertEquals(List.of(entered.text("id")), found(recruiter, "email=" + address));
        assertEquals(List.of(), found(stranger, "email=" + address));
        stranger.get(path).expect(404);
        patch(reader, path, Map.of("employer", "Nobody"), known).expect(403);
        patch(interviewer, path, Map.of("employer", "Nobody"), known).expect(403);
        interviewer.get(path).expect(404);
    }

    @Test
    void who_has_applications_is_deleted_by_who_may_delete_each_and_the_applications_go_along() {
        JsonNode job = acme.activeJob();
        Answer entered = enter(address());
        String application = "/applications/"
                + recruiter
                        .post("/jobs/" + text(job, "id") + "/applications", Map.of("candidateId", entered.text("id")))
                        .expect(201)
                        .text("id");
        assertEquals("CANDIDATE_HAS_APPLICATIONS", code(403, manager.delete(path(entered))));
        assertEquals("CANDIDATE_HAS_APPLICATIONS", code(403, recruiter2.delete(path(entered))));
        stranger.delete(path(entered)).expect(404);
        recruiter.delete(path(entered)).expect(204);
        recruiter.get(path(entered)).expect(404);
        await("the application to go along")
                .atMost(PATIENCE)
                .until(() -> admin.get(application).status() == 404);
        assertEquals(List.of(), acme.prospects(job));
    }

    @Test
    void a_private_note_on_a_candidate_is_its_authors_alone_and_a_public_one_is_for_all_who_see_them() {
        String notes = path(enter(address())) + "/notes";
        recruiter.post(notes, note("PUBLIC", "Met at a fair.")).expect(201);
        Answer own = recruiter.post(notes, note("PRIVATE", "Was shy.")).expect(201);
        assertEquals(2, items(recruiter.get(notes).expect(200)).size());
        for (Client other : List.of(manager, admin, reader)) {
            assertEquals(1, items(other.get(notes).expect(200)).size());
        }
        stranger.get(notes).expect(404);
        String path = notes + "/" + own.text("id");
        admin.delete(path).expect(404);
        patch(recruiter, path, Map.of("visibility", "PUBLIC"), own).expect(200);
        assertEquals(2, items(manager.get(notes).expect(200)).size());
        manager.delete(path).expect(403);
        recruiter.delete(path).expect(204);
    }

    @Test
    void a_pool_is_its_owners_and_contributors_and_who_is_in_it_comes_into_a_job() {
        Answer entered = enter(address());
        String pool = "/talent-pools/"
                + recruiter
                        .post("/talent-pools", Map.of("name", "Fair " + UUID.randomUUID()))
                        .expect(201)
                        .text("id");
        manager.get(pool).expect(404);
        recruiter.put(pool + "/contributors/manager", null).expect(204);
        manager.put(pool + "/candidates/" + entered.text("id"), null).expect(204);
        assertEquals(1, items(recruiter.get(pool + "/candidates").expect(200)).size());
        assertEquals(
                List.of(entered.text("id")), found(recruiter, "pool=" + pool.substring(pool.lastIndexOf('/') + 1)));
        recruiter2.get(pool).expect(404);
        stranger.get(pool).expect(404);
        interviewer.get("/talent-pools").expect(403);
        manager.delete(pool).expect(403);

        JsonNode job = acme.activeJob();
        recruiter
                .post("/jobs/" + text(job, "id") + "/applications", Map.of("candidateId", entered.text("id")))
                .expect(201);
        assertEquals(1, acme.prospects(job).size());
        recruiter.delete(pool).expect(204);
        recruiter.get(path(entered)).expect(200);
    }

    @Test
    void linkedins_pool_is_seen_by_recruiters_and_filled_by_nobody() {
        JsonNode pool = items(recruiter2.get("/talent-pools").expect(200)).stream()
                .filter(each -> text(each, "kind").equals("LINKEDIN"))
                .findFirst()
                .orElseThrow();
        String path = "/talent-pools/" + text(pool, "id");
        String candidate = enter(address()).text("id");
        assertEquals("LINKEDIN_POOL_FIXED", code(409, admin.put(path + "/candidates/" + candidate, null)));
        assertEquals("LINKEDIN_POOL_FIXED", code(409, admin.delete(path)));
    }

    @Test
    void the_page_of_a_candidate_shows_in_one_answer_what_its_reader_may_see() {
        Answer entered = enter(address());
        JsonNode job = acme.activeJob();
        recruiter
                .post("/jobs/" + text(job, "id") + "/applications", Map.of("candidateId", entered.text("id")))
                .expect(201);
        JsonNode page = recruiter.get(path(entered) + "/page").expect(200).json();
        assertEquals(entered.text("id"), text(page.path("candidate"), "id"));
        assertEquals(1, page.path("applications").path("items").size());
        assertEquals(0, page.path("unavailable").size());
        stranger.get(path(entered) + "/page").expect(404);
        interviewer.get(path(entered) + "/page").expect(404);
    }

    @Test
    void a_user_says_which_member_a_candidate_is_and_takes_it_back() {
        String match = path(enter(address())) + "/linkedin/match";
        String other = path(enter(address())) + "/linkedin/match";
        Map<String, Object> confirmation =
                Map.of("person", "urn:li:person:" + UUID.randomUUID(), "reason", "Same photo");
        Answer none = recruiter.get(match).expect(200);
        assertEquals("NONE", none.text("state"));
        reader.send("PUT", match, confirmation, ifMatch(none)).expect(403);
        stranger.send("PUT", match, confirmation, ifMatch(none)).expect(404);

        JsonNode matched = manager.send("PUT", match, confirmation, ifMatch(none))
                .expect(200)
                .json();
        assertEquals(
                "MATCHED USER manager",
                text(matched, "state") + " " + text(matched, "by") + " " + text(matched, "decidedBy"));
        Answer rival = recruiter.get(other).expect(200);
        assertEquals("PERSON_ATTACHED", code(409, recruiter.send("PUT", other, confirmation, ifMatch(rival))));

        recruiter.delete(match + "?person=" + confirmation.get("person")).expect(200);
        assertEquals("NO_MATCH", recruiter.get(match).expect(200).text("state"));
        Answer free = recruiter.get(other).expect(200);
        recruiter.send("PUT", other, confirmation, ifMatch(free)).expect(200);
    }

    private Answer enter(String address) {
        Map<String, Object> person = new HashMap<>();
        person.put("firstName", "Ida");
        person.put("lastName", "Lind");
        person.put("headline", "Data Engineer");
        person.put("emailAddresses", List.of(address));
        return recruiter.post("/candidates", person).expect(201);
    }

    private static List<String> found(Client client, String filter) {
        return items(client.get("/candidates?" + filter).expect(200)).stream()
                .map(candidate -> text(candidate, "id"))
                .toList();
    }

    private static Answer patch(Client client, String path, Map<String, Object> changes, Answer seen) {
        return client.send("PATCH", path, changes, ifMatch(seen));
    }

    private static Map<String, String> ifMatch(Answer seen) {
        return Map.of("If-Match", seen.header("ETag").orElseThrow());
    }

    private static Map<String, String> note(String visibility, String text) {
        return Map.of("visibility", visibility, "text", text);
    }

    private static String address() {
        return "ida." + UUID.randomUUID() + "@example.org";
    }

    private static String path(Answer candidate) {
        return "/candidates/" + candidate.text("id");
    }

    private static String code(int status, Answer refusal) {
        return refusal.expect(status).text("code");
    }
}
