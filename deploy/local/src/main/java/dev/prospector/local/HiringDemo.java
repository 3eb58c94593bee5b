package dev.prospector.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The story of a prospect who is hired (product.md 2.3 and 2.11). */
record HiringDemo(Client recruiter, Teller teller) {

    void play(JsonNode job, JsonNode prospect) {
        String application = "/applications/" + id(prospect);
        Answer now = moveOn(application, stages(job));
        write(application);
        offer(application, now);
        fill(job, application);
    }

    private Answer moveOn(String application, List<String> stages) {
        teller.say("The recruiter moves the person on, stage by stage");
        Answer now = recruiter.get(application).expect(200);
        for (int at = 1; at < stages.size(); at++) {
            Map<String, String> move = Map.of("fromStage", stages.get(at - 1), "toStage", stages.get(at));
            now = recruiter.post(application + "/moves", move).expect(200);
            teller.show(now, now.json().path("stage").path("name").asText());
        }
        return now;
    }

    private void write(String application) {
        teller.say("They write a note for the team, and one for themselves; and submit what they think");
        for (String visibility : List.of("PUBLIC", "PRIVATE")) {
            Map<String, String> note = Map.of("visibility", visibility, "text", "Could begin in May.");
            teller.show(recruiter.post(application + "/notes", note).expect(201), visibility);
        }
        Map<String, String> judgement = Map.of("state", "SUBMITTED", "recommendation", "STRONG_YES");
        teller.show(recruiter.post(application + "/feedback", judgement).expect(201), "STRONG_YES");
    }

    private void offer(String application, Answer now) {
        teller.say("An offer is prepared, and accepted");
        Answer seen = now;
        for (String state : List.of("PREPARED", "ACCEPTED")) {
            String version = seen.header("ETag").orElseThrow();
            seen = recruiter
                    .send("PUT", application + "/offer", Map.of("state", state), Map.of("If-Match", version))
                    .expect(200);
            teller.show(seen, Teller.demand(state, seen, seen.json().path("offer")));
        }
    }

    private void fill(JsonNode job, String application) {
        teller.say("So the job is filled; and its history can be told");
        Answer closed = recruiter
                .post("/jobs/" + id(job) + "/closure", Map.of("reason", "FILLED"))
                .expect(200);
        teller.show(closed, Teller.demand("CLOSED", closed, closed.json().path("status")));
        Answer events = recruiter.get(application + "/stage-events").expect(200);
        teller.show(
                events,
                StreamSupport.stream(events.json().path("items").spliterator(), false)
                        .map(event -> event.path("kind").asText() + " "
                                + event.path("stageName").asText())
                        .collect(Collectors.joining(", ")));
    }

    private List<String> stages(JsonNode job) {
        Answer process = recruiter.get("/jobs/" + id(job) + "/process").expect(200);
        return StreamSupport.stream(process.json().path("stages").spliterator(), false)
                .map(HiringDemo::id)
                .toList();
    }

    private static String id(JsonNode json) {
        return json.path("id").asText();
    }
}
