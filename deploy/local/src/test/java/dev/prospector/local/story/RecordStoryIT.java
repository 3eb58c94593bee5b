package dev.prospector.local.story;

import static dev.prospector.local.story.Acme.find;
import static dev.prospector.local.story.Acme.items;
import static dev.prospector.local.story.Acme.text;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dev.prospector.local.Demo;

/** The story of what is kept: refused exports, what a deleted job leaves, who did what, requests that come again, versions. */
@ExtendWith(SharedSystem.class)
class RecordStoryIT {

    private static final String RECRUITER = "urn:li:person:recruiter01";
    private static final String RECRUITER2 = "urn:li:person:recruiter201";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client admin;
    private final Client recruiter;
    private final Client manager;
    private final Acme acme;

    RecordStoryIT(StorySystem system) {
        admin = system.as("admin");
        recruiter = system.as("recruiter");
        manager = system.as("manager");
        acme = new Acme(recruiter, system.sandbox());
    }

    @Test
    void a_refused_export_is_replayed_when_its_reason_is_mended_and_lands() {
        JsonNode job = acme.activeJob();
        String request = acme.export(acme.member("Mended", "Later"), job, RECRUITER2);
        assertEquals("EXPORTER_NOT_ON_HIRING_TEAM", text(acme.judged(request), "reason"));
        recruiter
                .post(path(job) + "/hiring-team", Map.of("userId", "recruiter2", "role", "recruiter"))
                .expect(201);
        recruiter.post("/sync/exports/" + request + "/replays", null).expect(202);
        await("request " + request).atMost(PATIENCE).until(() -> text(
                        find(recruiter, request).orElseThrow(), "state")
                .equals("LANDED"));
        assertEquals(1, acme.prospects(job).size());
        assertTrue(actions("sync", "recordType=export&recordId=" + request).contains("EXPORT_REPLAYED"));
    }

    @Test
    void a_deleted_job_takes_its_applications_along_and_leaves_the_person_once() {
        JsonNode job = acme.activeJob();
        String member = acme.member("Left", "Behind");
        JsonNode landed = acme.judged(acme.export(member, job, RECRUITER));
        assertEquals("JOB_HAS_APPLICANTS", manager.delete(path(job)).expect(403).text("code"));
        recruiter.delete(path(job)).expect(204);
        recruiter.get(path(job) + "/board").expect(404);

        JsonNode second = acme.activeJob();
        JsonNode again = acme.judged(acme.export(member, second, RECRUITER));
        assertEquals(text(landed, "candidateId"), text(again, "candidateId"));
        assertNotEquals(text(landed, "applicationId"), text(again, "applicationId"));
        assertFalse(again.path("alreadyInJob").asBoolean());
        assertEquals("JOB_UNKNOWN", text(acme.judged(acme.export(member, job, RECRUITER)), "reason"));
    }

    @Test
    void the_admin_reads_who_did_what_and_nobodys_name() {
        JsonNode job = acme.activeJob();
        String name = "Audited" + UUID.randomUUID().toString().substring(24);
        JsonNode landed = acme.judged(acme.export(acme.member(name, "Person"), job, RECRUITER));
        String candidate = text(landed, "candidateId");
        recruiter.get("/candidates/" + candidate).expect(200);

        List<String> ofJob = actions("job", "recordType=job&recordId=" + text(job, "id"));
        assertTrue(ofJob.containsAll(List.of("JOB_CREATED", "TEAM_MEMBER_ADDED", "JOB_ACTIVATED")), ofJob::toString);
        Answer ofPerson = audit("candidate", "person=" + candidate);
        JsonNode read = items(ofPerson).stream()
                .filter(event -> text(event, "action").equals("CANDIDATE_READ"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ofPerson.text()));
        assertEquals("recruiter", text(read, "actor"));
        assertEquals(candidate, text(read.path("record"), "id"));
        assertFalse(ofPerson.text().contains(name), ofPerson::text);
        recruiter.get("/audit-events?service=job").expect(403);
    }

    @Test
    void a_request_that_comes_again_with_its_key_gets_its_first_answer() {
        String key = UUID.randomUUID().toString();
        Answer first = keyed(key, Demo.newJob()).expect(201);
        Answer again = keyed(key, Demo.newJob()).expect(201);
        assertEquals(first.json(), again.json());
        assertEquals("true", again.header("Idempotent-Replayed").orElse("none"));
        assertTrue(first.header("Idempotent-Replayed").isEmpty());
        assertEquals(
                "IDEMPOTENCY_KEY_REUSED", keyed(key, otherJob()).expect(422).text("code"));
        assertNotEquals(
                text(first.json(), "id"),
                text(
                        keyed(UUID.randomUUID().toString(), Demo.newJob())
                                .expect(201)
                                .json(),
                        "id"));
    }

    @Test
    void who_has_the_newest_version_of_a_job_or_a_candidate_is_told_just_that() {
        JsonNode job = acme.activeJob();
        JsonNode landed = acme.judged(acme.export(acme.member("Tagged", "Person"), job, RECRUITER));
        for (String path : List.of(path(job), "/candidates/" + text(landed, "candidateId"))) {
            String tag = recruiter.get(path).expect(200).header("ETag").orElseThrow();
            Answer unchanged = recruiter
                    .send("GET", path, null, Map.of("If-None-Match", tag))
                    .expect(304);
            assertEquals("", unchanged.text());
        }
        String draft = path(acme.draft());
        String tag = recruiter.get(draft).expect(200).header("ETag").orElseThrow();
        recruiter.post(draft + "/activation", null).expect(200);
        Answer changed =
                recruiter.send("GET", draft, null, Map.of("If-None-Match", tag)).expect(200);
        assertNotEquals(tag, changed.header("ETag").orElseThrow());
    }

    private Answer keyed(String key, Map<String, Object> job) {
        return recruiter.send("POST", "/jobs", job, Map.of("Idempotency-Key", key));
    }

    private static Map<String, Object> otherJob() {
        Map<String, Object> other = new HashMap<>(Demo.newJob());
        other.put("title", "Another title");
        return other;
    }

    private List<String> actions(String service, String filter) {
        return items(audit(service, filter)).stream()
                .map(event -> text(event, "action"))
                .toList();
    }

    private Answer audit(String service, String filter) {
        return admin.get("/audit-events?limit=200&service=" + service + "&" + filter)
                .expect(200);
    }

    private static String path(JsonNode job) {
        return "/jobs/" + text(job, "id");
    }
}
