package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Demo;

/** The story of a job from its approval to somebody who is hired (product.md 2.3, 2.11 and 3). */
@ExtendWith(SharedSystem.class)
class HiringStoryIT {

    private final Client admin;
    private final Client recruiter;
    private final Client manager;
    private final Client interviewer;
    private final Client reader;
    private final Client stranger;

    HiringStoryIT(StorySystem system) {
        admin = system.as("admin");
        recruiter = system.as("recruiter");
        manager = system.as("manager");
        interviewer = system.as("interviewer");
        reader = system.as("reader");
        stranger = system.as("globex-admin");
    }

    @Test
    void a_job_is_active_once_its_approver_has_approved_and_an_edit_before_that_returns_it_to_the_draft() {
        String job = approvedBy("manager");
        assertEquals("JOB_NOT_APPROVED", code(409, recruiter.post(job + "/activation", null)));
        assertEquals("PENDING", status(recruiter.post(job + "/submission", null)));
        recruiter.post(job + "/approvals", word("APPROVE")).expect(403);
        interviewer.get(job).expect(404);
        stranger.post(job + "/approvals", word("APPROVE")).expect(404);
        assertEquals("APPROVED", status(manager.post(job + "/approvals", word("APPROVE"))));
        manager.get(job + "/board").expect(404);

        Answer edited = patch(recruiter, job, Map.of("title", "Data Engineer, Hamburg"), recruiter.get(job));
        assertEquals("DRAFT", status(edited));
        recruiter.post(job + "/submission", null).expect(200);
        assertEquals("REJECTED", status(manager.post(job + "/approvals", word("REJECT"))));
        recruiter.post(job + "/submission", null).expect(200);
        manager.post(job + "/approvals", word("APPROVE")).expect(200);
        assertEquals("ACTIVE", status(recruiter.post(job + "/activation", null)));
    }

    @Test
    void the_team_of_an_active_job_changes_and_its_last_recruiter_stays() {
        String job = activeJob();
        String team = job + "/hiring-team";
        recruiter
                .post(team, Map.of("userId", "recruiter2", "role", "interviewer"))
                .expect(201);
        recruiter
                .send("PATCH", team + "/recruiter2", Map.of("role", "recruiter"), Map.of())
                .expect(200);
        recruiter.delete(team + "/recruiter2").expect(204);
        assertEquals("LAST_RECRUITER", code(409, recruiter.delete(team + "/recruiter")));
        interviewer.delete(team + "/manager").expect(403);
        stranger.get(team).expect(404);
    }

    @Test
    void an_applicant_is_moved_judged_offered_the_job_and_hired_and_the_job_is_filled_once() {
        String job = activeJob();
        List<JsonNode> stages = stages(job);
        Answer added = apply(job);
        String application = "/applications/" + added.text("id");
        interviewer.get(application).expect(404);
        stranger.get(application).expect(404);
        reader.get(application).expect(200);

        move(application, stages, 0, 1).expect(200);
        assertEquals("NOT_IN_STAGE", code(409, move(application, stages, 0, 1)));
        interviewer.get(application).expect(200);
        interviewer.post(application + "/moves", moving(stages, 1, 2)).expect(403);
        Answer offering = move(application, stages, 1, 3).expect(200);

        assertEquals("NO_ACCEPTED_OFFER", code(409, recruiter.post(job + "/closure", because("FILLED"))));
        Answer prepared = offer(application, "PREPARED", offering).expect(200);
        assertEquals("CHANGED_MEANWHILE", code(412, offer(application, "ACCEPTED", offering)));
        offer(application, "ACCEPTED", prepared).expect(200);
        manager.post(job + "/closure", because("FILLED")).expect(403);
        assertEquals("CLOSED", status(recruiter.post(job + "/closure", because("FILLED"))));
        assertEquals("JOB_NOT_ACTIVE", code(409, recruiter.post(job + "/closure", because("CANCELLED"))));
        assertEquals(
                List.of("ENTERED Prospect", "ENTERED Application", "ENTERED Offer", "HIRED Offer"),
                items(reader.get(application + "/stage-events").expect(200)).stream()
                        .map(event -> text(event, "kind") + " " + text(event, "stageName"))
                        .toList());
    }

    @Test
    void who_is_rejected_or_withdraws_stays_where_they_are_and_goes_no_further() {
        String job = activeJob();
        List<JsonNode> stages = stages(job);
        String rejected = "/applications/" + apply(job).text("id");
        String withdrawn = "/applications/" + apply(job).text("id");
        move(rejected, stages, 0, 1).expect(200);

        manager.post(rejected + "/rejection", because("NOT_QUALIFIED")).expect(403);
        assertEquals("REJECTED", status(recruiter.post(rejected + "/rejection", because("NOT_QUALIFIED"))));
        assertEquals("WITHDRAWN", status(manager.post(withdrawn + "/withdrawal", null)));

        assertEquals("APPLICATION_ENDED", code(409, move(rejected, stages, 1, 2)));
        assertEquals("APPLICATION_ENDED", code(409, recruiter.post(withdrawn + "/withdrawal", null)));
        JsonNode kept = reader.get(rejected).expect(200).json();
        assertEquals("NOT_QUALIFIED", text(kept, "rejectionReason"));
        assertEquals("Application", text(kept.path("stage"), "name"));
        String column = job + "/applications?stage=" + text(stages.get(1), "id");
        assertEquals(
                List.of("REJECTED"),
                items(manager.get(column).expect(200)).stream()
                        .map(shown -> text(shown, "status"))
                        .toList());
        interviewer.get(withdrawn).expect(404);
    }

    @Test
    void a_private_note_is_its_authors_alone_and_a_public_one_the_teams() {
        String job = activeJob();
        String application = applicant(job);
        String notes = application + "/notes";
        recruiter.post(notes, note("PUBLIC", "Would like to start in May.")).expect(201);
        Answer own = recruiter.post(notes, note("PRIVATE", "Was shy.")).expect(201);

        assertEquals(2, items(recruiter.get(notes).expect(200)).size());
        for (Client other : List.of(manager, interviewer, admin, reader)) {
            assertEquals(1, items(other.get(notes).expect(200)).size());
        }
        stranger.get(notes).expect(404);
        interviewer.post(notes, note("PUBLIC", "Hello.")).expect(403);
        String path = notes + "/" + own.text("id");
        assertEquals("NOTE_NOT_FOUND", code(404, admin.delete(path)));
        patch(recruiter, path, Map.of("visibility", "PUBLIC"), own).expect(200);
        assertEquals(2, items(admin.get(notes).expect(200)).size());
        manager.delete(path).expect(403);
        recruiter.delete(path).expect(204);
    }

    @Test
    void an_interviewer_sees_others_feedback_after_their_own_and_a_draft_is_its_authors_alone() {
        String job = activeJob();
        String application = applicant(job);
        String feedback = application + "/feedback";
        move(application, stages(job), 1, 2).expect(200);
        manager.post(feedback, judgement("SUBMITTED", "YES")).expect(201);
        assertEquals(0, items(interviewer.get(feedback).expect(200)).size());

        Answer draft =
                interviewer.post(feedback, judgement("DRAFT", "STRONG_YES")).expect(201);
        assertEquals(1, items(interviewer.get(feedback).expect(200)).size());
        assertEquals(1, items(manager.get(feedback).expect(200)).size());
        assertEquals(List.of("interviewer"), awaited(job));

        patch(interviewer, feedback + "/" + draft.text("id"), Map.of("state", "SUBMITTED"), draft)
                .expect(200);
        for (Client each : List.of(interviewer, manager, admin, reader)) {
            assertEquals(2, items(each.get(feedback).expect(200)).size());
        }
        assertEquals(List.of(), awaited(job));
        stranger.get(feedback).expect(404);
        reader.post(feedback, judgement("DRAFT", "NO")).expect(403);
    }

    @Test
    void a_template_changed_later_touches_no_job() {
        Answer template = admin.post("/process-templates", template("manager")).expect(201);
        String job = job(template.text("id"));
        Map<String, Object> changed = new HashMap<>(template());
        changed.put("name", "Without approval " + UUID.randomUUID());
        Answer known = admin.get("/process-templates/" + template.text("id")).expect(200);
        admin.send("PUT", "/process-templates/" + template.text("id"), changed, ifMatch(known))
                .expect(200);
        assertTrue(recruiter.get(job).expect(200).json().path("needsApproval").asBoolean());
        recruiter.post("/process-templates", template()).expect(403);
        assertFalse(recruiter
                .get(job(template.text("id")))
                .expect(200)
                .json()
                .path("needsApproval")
                .asBoolean());
    }

    private String approvedBy(String approver) {
        return job(
                admin.post("/process-templates", template(approver)).expect(201).text("id"));
    }

    /** With the manager and the interviewer on its team, who sees others' feedback after their own. */
    private String activeJob() {
        String job =
                job(admin.post("/process-templates", template()).expect(201).text("id"));
        recruiter
                .post(job + "/hiring-team", Map.of("userId", "manager", "role", "hiring-manager"))
                .expect(201);
        recruiter
                .post(job + "/hiring-team", Map.of("userId", "interviewer", "role", "interviewer"))
                .expect(201);
        recruiter.post(job + "/activation", null).expect(200);
        return job;
    }

    private String job(String template) {
        Map<String, Object> job = new HashMap<>(Demo.newJob());
        job.put("templateId", template);
        return "/jobs/" + recruiter.post("/jobs", job).expect(201).text("id");
    }

    private static Map<String, Object> template(String... approvers) {
        return Map.of(
                "name",
                "Story " + UUID.randomUUID(),
                "stages",
                List.of(
                        stage("Prospect", "PROSPECT"),
                        stage("Application", "APPLICATION"),
                        stage("Interview", "INTERVIEW"),
                        stage("Offer", "OFFER")),
                "prospectEnabled",
                true,
                "hidesOthersFeedback",
                true,
                "approvers",
                List.of(approvers));
    }

    private static Map<String, String> stage(String name, String kind) {
        return Map.of("name", name, "kind", kind);
    }

    private List<JsonNode> stages(String job) {
        JsonNode process = recruiter.get(job + "/process").expect(200).json();
        return StreamSupport.stream(process.path("stages").spliterator(), false).toList();
    }

    /** Somebody new, who begins as a prospect. */
    private Answer apply(String job) {
        String candidate = recruiter
                .post("/candidates", Map.of("firstName", "Ida", "lastName", "Lind"))
                .expect(201)
                .text("id");
        return manager.post(job + "/applications", Map.of("candidateId", candidate))
                .expect(201);
    }

    /** Past the Prospect stage. */
    private String applicant(String job) {
        String application = "/applications/" + apply(job).text("id");
        move(application, stages(job), 0, 1).expect(200);
        return application;
    }

    private Answer move(String application, List<JsonNode> stages, int from, int to) {
        return recruiter.post(application + "/moves", moving(stages, from, to));
    }

    private static Map<String, String> moving(List<JsonNode> stages, int from, int to) {
        return Map.of("fromStage", text(stages.get(from), "id"), "toStage", text(stages.get(to), "id"));
    }

    private Answer offer(String application, String state, Answer seen) {
        return recruiter.send("PUT", application + "/offer", Map.of("state", state), ifMatch(seen));
    }

    /** Whose feedback the job waits for. */
    private List<String> awaited(String job) {
        return items(recruiter.get(job + "/feedback-reminders").expect(200)).stream()
                .map(reminder -> text(reminder, "interviewer"))
                .toList();
    }

    private static Answer patch(Client client, String path, Map<String, String> changes, Answer seen) {
        return client.send("PATCH", path, changes, ifMatch(seen));
    }

    private static Map<String, String> ifMatch(Answer seen) {
        return Map.of("If-Match", seen.header("ETag").orElseThrow());
    }

    private static Map<String, String> word(String decision) {
        return Map.of("decision", decision);
    }

    private static Map<String, String> because(String reason) {
        return Map.of("reason", reason);
    }

    private static Map<String, String> note(String visibility, String text) {
        return Map.of("visibility", visibility, "text", text);
    }

    private static Map<String, String> judgement(String state, String recommendation) {
        return Map.of("state", state, "recommendation", recommendation);
    }

    private static String status(Answer answer) {
        return answer.expect(200).text("status");
    }

    private static String code(int status, Answer refusal) {
        return refusal.expect(status).text("code");
    }
}
