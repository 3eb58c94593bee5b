package dev.prospector.local.data;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.prospector.local.Answer;

/** People as candidates: entered when they are first needed, unless they are known already. Safe for many threads. */
final class Entries {

    private static final int THERE_ALREADY = 409;
    private static final int MADE = 201;

    private final List<PoliteClient> by;
    private final Score score;
    private final Map<Person, String> ids = new ConcurrentHashMap<>();

    /** @param by users who may enter people, in turn */
    Entries(List<PoliteClient> by, Score score) {
        this.by = by;
        this.score = score;
    }

    String candidate(Person person) {
        return ids.computeIfAbsent(person, this::entered);
    }

    private String entered(Person person) {
        Answer answer = by.get(person.number() % by.size()).post("/candidates", person.toJson());
        if (answer.status() == THERE_ALREADY) {
            return answer.text("candidateId");
        }
        score.entered();
        return answer.expect(MADE).text("id");
    }
}
