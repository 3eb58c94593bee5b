package dev.prospector.local.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;

/**
 * What a team writes about an applicant, and what is refused of it: texts stand in their own tables, and nowhere that tells that they were
 * written.
 *
 * @param reader who may not write
 * @param job path of an active one of the recruiter's
 */
record PlantedWritings(Client recruiter, Client reader, String job) {

    private static final int TOO_OFTEN = 400;

    List<Canary> plant() {
        List<Canary> canaries = new ArrayList<>();
        String candidate = candidate();
        String application = "/applications/" + applicant(candidate);
        notes(application + "/notes", "an application", canaries);
        notes("/candidates/" + candidate + "/notes", "a candidate", canaries);
        feedback(application + "/feedback", canaries);
        refused(application + "/notes", canaries);
        return canaries;
    }

    private void notes(String notes, String on, List<Canary> canaries) {
        write(notes, "PUBLIC", kept("a public note on " + on, canaries));
        Answer changed = write(notes, "PRIVATE", written("a private note on " + on + " before its change", canaries));
        recruiter
                .send(
                        "PATCH",
                        notes + "/" + changed.text("id"),
                        Map.of("text", kept("a private note on " + on, canaries)),
                        seen(changed))
                .expect(200);
        Answer deleted = write(notes, "PUBLIC", written("a note on " + on + " that was deleted", canaries));
        recruiter.delete(notes + "/" + deleted.text("id")).expect(204);
    }

    private void feedback(String feedback, List<Canary> canaries) {
        Map<String, Object> judgement = Map.of(
                "state",
                "DRAFT",
                "recommendation",
                "YES",
                "evaluations",
                List.of(Map.of(
                        "attribute", written("an attribute that was evaluated", canaries),
                        "result", written("the result of an evaluation", canaries))),
                "comment",
                written("a comment before its change", canaries));
        Answer draft = post(feedback, judgement).expect(201);
        Map<String, String> submitted =
                Map.of("state", "SUBMITTED", "comment", kept("a comment of submitted feedback", canaries));
        recruiter
                .send("PATCH", feedback + "/" + draft.text("id"), submitted, seen(draft))
                .expect(200);
    }

    private void refused(String notes, List<Canary> canaries) {
        String tooLong = nowhere("a note that is too long", canaries).repeat(TOO_OFTEN);
        post(notes, note("PUBLIC", tooLong)).expect(422);
        post(notes, note("SECRET", nowhere("a note of no known visibility", canaries)))
                .expect(400);
        post("/applications/" + UUID.randomUUID() + "/notes", note("PUBLIC", nowhere("a note on nobody", canaries)))
                .expect(404);
        reader.post(notes, note("PUBLIC", nowhere("a note of a reader", canaries)))
                .expect(403);
    }

    private String candidate() {
        return recruiter
                .post("/candidates", Map.of("firstName", "Ida", "lastName", "Lind"))
                .expect(201)
                .text("id");
    }

    private String applicant(String candidate) {
        return recruiter
                .post(job + "/applications", Map.of("candidateId", candidate))
                .expect(201)
                .text("id");
    }

    private Answer write(String notes, String visibility, String text) {
        return post(notes, note(visibility, text)).expect(201);
    }

    /** With a key, because what is answered to such a request is kept. */
    private Answer post(String path, Object body) {
        return recruiter.send(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static Map<String, String> note(String visibility, String text) {
        return Map.of("visibility", visibility, "text", text);
    }

    private static Map<String, String> seen(Answer answer) {
        return Map.of("If-Match", answer.header("ETag").orElseThrow());
    }

    /** Must be found where it lies. */
    private static String kept(String what, List<Canary> canaries) {
        return plant(what, Allowance.OWN_TABLES_OF_WRITINGS, EnumSet.of(Area.TABLES), canaries);
    }

    /** May still be found where it lay. */
    private static String written(String what, List<Canary> canaries) {
        return plant(what, Allowance.OWN_TABLES_OF_WRITINGS, Set.of(), canaries);
    }

    private static String nowhere(String what, List<Canary> canaries) {
        return plant(what, Allowance.NOWHERE, Set.of(), canaries);
    }

    private static String plant(String what, Allowance allowed, Set<Area> demanded, List<Canary> canaries) {
        String text = "writing" + UUID.randomUUID().toString().replace("-", "");
        canaries.add(new Canary(what, text.getBytes(StandardCharsets.UTF_8), allowed, demanded));
        return text;
    }
}
