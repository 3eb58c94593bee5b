package dev.prospector.local.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;

/**
 * Makes of one opening what is missing: the job, its team, its approval, its people, its closure. Who is in the job already stays as they
 * are.
 *
 * @param template of jobs that need an approval
 */
record JobFilling(Crew crew, Entries entries, Score score, String template) {

    private static final Map<String, String> TEAM =
            Map.of(Crew.MANAGER, "hiring-manager", Crew.INTERVIEWER, "interviewer");

    private static final int REFUSED = 409;

    /** Newly, or before; or a user has given them another role. */
    private static final List<Integer> JOINED = List.of(201, 200, REFUSED);

    private static final List<Integer> CLOSED = List.of(200, REFUSED);
    private static final List<String> STATUSES = List.of("DRAFT", "PENDING", "APPROVED", "ACTIVE");

    /** @param there empty when the job has to be made */
    void fill(Opening opening, Optional<JsonNode> there) {
        PoliteClient recruiter = crew.as(opening.recruiter());
        JsonNode job = there.orElseGet(() -> made(opening, recruiter));
        if (job.path("status").asText().equals("CLOSED")) {
            return;
        }
        String path = "/jobs/" + job.path("id").asText();
        staff(recruiter, path);
        advance(opening, path, job.path("status").asText());
        if (opening.fate().takesPeople()
                && new Pipeline(crew.admin(), path).applications().size() < opening.size()) {
            admit(opening, path);
        }
        if (opening.fate().isClosed()) {
            close(recruiter, path, opening.fate().closure());
        }
    }

    private JsonNode made(Opening opening, PoliteClient recruiter) {
        Answer job = recruiter
                .post("/jobs", opening.advert().toJson(opening.needsApproval() ? template : null))
                .expect(201);
        Map<String, Boolean> prospect = Map.of("enabled", opening.seeksProspects());
        recruiter.put("/jobs/" + job.text("id") + "/process/prospect", prospect).expect(200);
        return job.json();
    }

    private static void staff(PoliteClient recruiter, String path) {
        TEAM.forEach((user, role) ->
                demandOneOf(JOINED, recruiter.post(path + "/hiring-team", Map.of("userId", user, "role", role))));
    }

    /** A run that was broken off may have left the job to be filled without anybody who has accepted. */
    private static void close(PoliteClient recruiter, String path, String reason) {
        demandOneOf(CLOSED, recruiter.post(path + "/closure", Map.of("reason", reason)));
    }

    private static void demandOneOf(List<Integer> statuses, Answer answer) {
        if (!statuses.contains(answer.status())) {
            answer.expect(statuses.get(0));
        }
    }

    /** What a user has made of the job besides is left to them. */
    private void advance(Opening opening, String path, String now) {
        String status = now;
        int goal = STATUSES.indexOf(opening.fate().status());
        while (STATUSES.contains(status) && STATUSES.indexOf(status) < goal) {
            status = next(opening, path, status).expect(200).text("status");
        }
    }

    private Answer next(Opening opening, String path, String status) {
        PoliteClient recruiter = crew.as(opening.recruiter());
        if (status.equals("PENDING")) {
            return crew.as(Crew.MANAGER).post(path + "/approvals", Map.of("decision", "APPROVE"));
        }
        return status.equals("DRAFT") && opening.needsApproval()
                ? recruiter.post(path + "/submission", null)
                : recruiter.post(path + "/activation", null);
    }

    private void admit(Opening opening, String path) {
        Random random = new Random(opening.number());
        Travel travel =
                new Travel(crew, crew.as(opening.recruiter()), score, new Pipeline(crew.admin(), path).stages());
        List<Person> people = opening.people();
        for (Person person : people) {
            boolean hired = opening.fate() == Fate.FILLED && person.equals(people.get(people.size() - 1));
            Journey journey = Journey.drawn(random);
            travel.begin(path, entries.candidate(person))
                    .ifPresent(application -> travel.go(application, hired ? Journey.hired() : journey));
        }
    }
}
