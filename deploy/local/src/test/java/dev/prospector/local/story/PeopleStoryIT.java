package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.text;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;

/** The story of the people of a tenant: who is known, who joins a team, and what each may do there (product.md 1 and 3). */
@ExtendWith(SharedSystem.class)
class PeopleStoryIT {

    private static final String RECRUITER = "urn:li:person:recruiter01";
    private static final String RECRUITER2 = "urn:li:person:recruiter201";

    private final Client admin;
    private final Client recruiter;
    private final Client recruiter2;
    private final Client interviewer;
    private final Acme acme;

    PeopleStoryIT(StorySystem system) {
        admin = system.as("admin");
        recruiter = system.as("recruiter");
        recruiter2 = system.as("recruiter2");
        interviewer = system.as("interviewer");
        acme = new Acme(recruiter, system.sandbox());
    }

    @Test
    void whoever_was_here_once_is_found_by_name_and_by_role() {
        JsonNode me = recruiter2.get("/me").expect(200).json();
        assertEquals("recruiter2", text(me, "userId"));
        assertEquals("Rob Recruiter", text(me, "givenName") + " " + text(me, "familyName"));
        assertEquals(Set.of("recruiter2"), users("q=rob rec"));
        assertTrue(users("role=hiring-manager").contains("manager"));
        assertTrue(users("role=recruiter").containsAll(Set.of("recruiter", "recruiter2")));
        interviewer.get("/users").expect(403);
    }

    @Test
    void an_admin_enters_a_user_who_then_can_be_picked() {
        String subject = "u" + UUID.randomUUID();
        Map<String, Object> user = Map.of(
                "givenName", "Nora", "familyName", subject, "tenantRoles", List.of("interviewer"), "active", true);
        admin.put("/users/" + subject, user).expect(201);
        admin.put("/users/" + subject, user).expect(200);
        recruiter.put("/users/" + subject, user).expect(403);
        assertEquals(Set.of(subject), users("q=" + subject));
        add(acme.draft(), Map.of("userId", subject, "role", "interviewer")).expect(201);
    }

    @Test
    void nobody_unknown_joins_a_team_and_nobody_in_a_role_that_is_not_theirs() {
        JsonNode job = acme.draft();
        demandRefused(add(job, Map.of("userId", "nobody", "role", "interviewer")), "/userId", "UNKNOWN_USER");
        demandRefused(add(job, Map.of("userId", "interviewer", "role", "recruiter")), "/role", "ROLE_NOT_HELD");
        demandRefused(
                add(job, Map.of("userId", "interviewer", "role", "delegate", "delegateOf", "manager")),
                "/delegateOf",
                "NO_PRINCIPAL");
    }

    @Test
    void a_delegate_may_do_what_the_recruiter_may_but_remove_neither_them_nor_another_delegate() {
        JsonNode job = acme.activeJob();
        String team = "/jobs/" + text(job, "id") + "/hiring-team";
        recruiter2.get("/jobs/" + text(job, "id")).expect(404);
        add(job, delegate("recruiter2")).expect(201);
        add(job, delegate("interviewer")).expect(201);
        assertTrue(actions(recruiter2, job).containsAll(Set.copyOf(actions(recruiter, job))));

        JsonNode landed = acme.judged(acme.export(acme.member("By", "Delegate"), job, RECRUITER2));
        assertEquals("LANDED", text(landed, "state"));
        assertEquals("recruiter2", text(landed, "exporter"));
        assertEquals(
                "DELEGATE_LIMIT",
                recruiter2.delete(team + "/recruiter").expect(403).text("code"));
        assertEquals(
                "DELEGATE_LIMIT",
                recruiter2.delete(team + "/interviewer").expect(403).text("code"));
        recruiter2.delete(team + "/manager").expect(204);
        recruiter2
                .post("/jobs/" + text(job, "id") + "/closure", Map.of("reason", "CANCELLED"))
                .expect(200);
    }

    @Test
    void who_is_removed_takes_their_delegates_along() {
        JsonNode job = acme.activeJob();
        String team = "/jobs/" + text(job, "id") + "/hiring-team";
        add(job, Map.of("userId", "interviewer", "role", "delegate", "delegateOf", "manager"))
                .expect(201);
        recruiter.delete(team + "/manager").expect(204);
        interviewer.get("/jobs/" + text(job, "id")).expect(404);
        assertEquals(
                "LAST_RECRUITER",
                recruiter.delete(team + "/recruiter").expect(409).text("code"));
    }

    @Test
    void an_interviewer_sees_their_jobs_board_without_prospects_and_nobody_elses_candidates() {
        JsonNode job = acme.activeJob();
        JsonNode landed = acme.judged(acme.export(acme.member("Only", "Prospect"), job, RECRUITER));
        String path = "/jobs/" + text(job, "id");
        interviewer.get(path + "/board").expect(404);
        add(job, Map.of("userId", "interviewer", "role", "interviewer")).expect(201);

        JsonNode board = interviewer.get(path + "/board").expect(200).json();
        assertTrue(kinds(board).contains("APPLICATION"));
        assertTrue(kinds(recruiter.get(path + "/board").expect(200).json()).contains("PROSPECT"));
        assertTrue(!kinds(board).contains("PROSPECT"), board::toString);
        interviewer.get("/candidates/" + text(landed, "candidateId")).expect(404);
        interviewer.get("/candidates").expect(403);
        interviewer.post(path + "/closure", Map.of("reason", "CANCELLED")).expect(403);
    }

    @Test
    void an_interviewer_who_stands_in_for_the_recruiter_reads_the_candidates_of_that_job_alone() {
        JsonNode theirs = acme.activeJob();
        JsonNode other = acme.activeJob();
        JsonNode seen = acme.judged(acme.export(acme.member("Seen", "Prospect"), theirs, RECRUITER));
        JsonNode unseen = acme.judged(acme.export(acme.member("Unseen", "Prospect"), other, RECRUITER));
        add(theirs, delegate("interviewer")).expect(201);
        JsonNode candidate = interviewer
                .get("/candidates/" + text(seen, "candidateId"))
                .expect(200)
                .json();
        assertEquals("Seen", text(candidate, "firstName"));
        interviewer.get("/candidates/" + text(unseen, "candidateId")).expect(404);
    }

    @Test
    void who_may_create_a_job_is_on_its_team_and_who_may_not_hears_so() {
        JsonNode job = recruiter2.post("/jobs", Demo.newJob()).expect(201).json();
        recruiter.get("/jobs/" + text(job, "id")).expect(404);
        admin.get("/jobs/" + text(job, "id")).expect(200);
        interviewer.post("/jobs", Demo.newJob()).expect(403);
    }

    private Answer add(JsonNode job, Map<String, Object> member) {
        return recruiter.post("/jobs/" + text(job, "id") + "/hiring-team", member);
    }

    private static Map<String, Object> delegate(String user) {
        return Map.of("userId", user, "role", "delegate", "delegateOf", "recruiter");
    }

    private Set<String> users(String query) {
        return items(recruiter
                        .get("/users?limit=200&" + query.replace(" ", "%20"))
                        .expect(200))
                .stream()
                .map(user -> text(user, "userId"))
                .collect(toSet());
    }

    private static List<String> actions(Client client, JsonNode job) {
        JsonNode read = client.get("/jobs/" + text(job, "id")).expect(200).json();
        return StreamSupport.stream(read.path("actions").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static Set<String> kinds(JsonNode board) {
        return StreamSupport.stream(board.path("stages").spliterator(), false)
                .map(stage -> text(stage, "kind"))
                .collect(toSet());
    }

    private static void demandRefused(Answer answer, String pointer, String code) {
        JsonNode error = answer.expect(422).json().path("errors").path(0);
        assertEquals(pointer + " " + code, text(error, "pointer") + " " + text(error, "code"), answer::text);
    }
}
