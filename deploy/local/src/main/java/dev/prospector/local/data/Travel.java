package dev.prospector.local.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.local.Answer;

/**
 * What people do with applications in one job.
 *
 * @param recruiter of the job
 * @param stages in their order, by their ids
 */
record Travel(Crew crew, PoliteClient recruiter, Score score, List<String> stages) {

    private static final int THERE_ALREADY = 409;

    /** Empty for somebody who is in the job already. */
    Optional<Answer> begin(String job, String candidate) {
        Answer answer = manager().post(job + "/applications", Map.of("candidateId", candidate));
        if (answer.status() == THERE_ALREADY) {
            answer.text("applicationId");
            return Optional.empty();
        }
        score.applied();
        return Optional.of(answer.expect(201));
    }

    void go(Answer application, Journey journey) {
        String path = "/applications/" + application.text("id");
        Answer last = moved(path, application, journey.moves());
        journey.note().ifPresent(note -> {
            recruiter.post(path + "/notes", note).expect(201);
            score.noted();
        });
        journey.feedback().ifPresent(feedback -> {
            crew.as(Crew.INTERVIEWER).post(path + "/feedback", feedback).expect(201);
            score.judged();
        });
        end(path, last, journey);
    }

    /** The application as it is at the end of its moves. */
    private Answer moved(String path, Answer application, int moves) {
        Answer now = application;
        int from = stages.indexOf(application.json().path("stage").path("id").asText());
        for (int at = from; at < stages.size() - 1 && at - from < moves; at++) {
            now = recruiter
                    .post(path + "/moves", Map.of("fromStage", stages.get(at), "toStage", stages.get(at + 1)))
                    .expect(200);
            score.moved();
        }
        return now;
    }

    private void end(String path, Answer last, Journey journey) {
        switch (journey.end()) {
            case REJECTED ->
                recruiter
                        .post(path + "/rejection", Map.of("reason", journey.reason()))
                        .expect(200);
            case WITHDRAWN -> manager().post(path + "/withdrawal", null).expect(200);
            case HIRED -> {
                Answer offered = offer(path, "PREPARED", last);
                offer(path, "ACCEPTED", offered);
            }
            case NONE -> {}
        }
    }

    private Answer offer(String path, String state, Answer seen) {
        return recruiter.put(path + "/offer", Map.of("state", state), seen).expect(200);
    }

    private PoliteClient manager() {
        return crew.as(Crew.MANAGER);
    }
}
