package dev.prospector.candidate.adapter.in.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two calls at one moment, on the real database: one wins, the other is told so, and nothing is half done. */
@QuarkusTest
class NoteAndPoolRaceTest {
    private static final int TIMES = 5;

    private final Requests requests = new Requests();

    @Inject
    AuditRows audit;

    @Inject
    KeptRows kept;

    @AfterEach
    void pools_are_counted() {
        assertEquals(0, kept.miscounted(requests.tenant()));
    }

    @RepeatedTest(TIMES)
    void of_two_changes_of_one_version_of_a_note_one_is_made() {
        var notes = "/candidates/" + candidate() + "/notes";
        var note = recruiter()
                .body(Map.of("visibility", "PUBLIC", "text", "first"))
                .post(notes)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var answers = both(change(notes + "/" + note, "one"), change(notes + "/" + note, "other"));

        assertEquals(1, Collections.frequency(statuses(answers), 200), answers::toString);
        assertTrue(statuses(answers).stream().allMatch(List.of(200, 409, 412)::contains), answers::toString);
        var made = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .<String>path("text");
        recruiter().get(notes).then().body("items[0].text", equalTo(made)).body("items[0].version", equalTo(1));
        assertEquals(1, audit.of(requests.tenant(), "NOTE_EDITED").size());
    }

    private Supplier<Response> change(String note, String text) {
        return () -> recruiter()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", text))
                .patch(note);
    }

    @RepeatedTest(TIMES)
    void who_is_added_twice_at_once_is_in_the_pool_once() {
        var pool = "/talent-pools/" + requests.pool("recruiter");
        var candidate = candidate();
        var answers = both(() -> recruiter().put(pool + "/candidates/" + candidate), () -> recruiter()
                .put(pool + "/candidates/" + candidate));

        assertEquals(List.of(204, 204), statuses(answers));
        recruiter().get(pool).then().body("candidateCount", equalTo(1)).header("ETag", "\"1\"");
        assertEquals(1, audit.of(requests.tenant(), "POOL_CANDIDATE_ADDED").size());
    }

    @RepeatedTest(TIMES)
    void who_is_added_while_the_pool_is_deleted_was_in_it_or_never() {
        var pool = "/talent-pools/" + requests.pool("recruiter");
        var candidate = candidate();
        var answers = both(() -> recruiter().put(pool + "/candidates/" + candidate), () -> recruiter()
                .delete(pool));

        assertEquals(204, answers.get(1).statusCode());
        assertTrue(List.of(204, 404).contains(answers.get(0).statusCode()), answers::toString);
        recruiter().get(pool).then().statusCode(404);
        recruiter().get("/candidates/" + candidate + "/talent-pools").then().body("items", hasSize(0));
        assertEquals(
                answers.get(0).statusCode() == 204 ? 1 : 0,
                audit.of(requests.tenant(), "POOL_CANDIDATE_ADDED").size());
    }

    @RepeatedTest(TIMES)
    void who_is_added_while_they_are_deleted_is_gone_and_whoever_saw_the_pool_with_them_is_told() {
        var pool = "/talent-pools/" + requests.pool("recruiter");
        var candidate = candidate();
        requests.jobService().counts(0, 0);
        var answers = both(() -> recruiter().put(pool + "/candidates/" + candidate), () -> requests.as("admin")
                .delete("/candidates/" + candidate));

        var added = answers.get(0).statusCode();
        assertTrue(List.of(204, 404).contains(added), answers::toString);
        assertEquals(204, answers.get(1).statusCode());
        recruiter()
                .get(pool)
                .then()
                .body("candidateCount", equalTo(0))
                .header("ETag", added == 204 ? "\"2\"" : "\"0\"");
    }

    @RepeatedTest(TIMES)
    void two_who_use_pools_for_the_first_time_at_once_find_one_linkedin_pool() {
        var answers =
                both(() -> recruiter().get("/talent-pools"), () -> recruiter().get("/talent-pools"));

        assertEquals(List.of(200, 200), statuses(answers));
        var seen = new TreeSet<String>();
        answers.forEach(answer -> seen.addAll(answer.path("items.id")));
        assertEquals(1, seen.size());
        assertEquals(1, audit.of(requests.tenant(), "TALENT_POOL_CREATED").size());
    }

    private String candidate() {
        return requests.exported("r-1", "pQ7x2", "Lena", "Okafor");
    }

    private RequestSpecification recruiter() {
        return requests.asUser("recruiter", "recruiter");
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static List<Response> both(Supplier<Response> one, Supplier<Response> other) {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var calls = Stream.of(one, other)
                    .map(call -> CompletableFuture.supplyAsync(() -> after(start, call), threads))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Response after(CyclicBarrier start, Supplier<Response> call) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return call.get();
    }
}
