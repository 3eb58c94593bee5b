package dev.prospector.kit.data.idempotency;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.Obstacle;
import dev.prospector.kit.data.Things;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Twins: the same request under the same key at the same time, at one replica and at several. */
@DataTest
class IdempotencyRaceTest {
    private final String acme = TestTenants.fresh();
    private final String key = UUID.randomUUID().toString();
    private final String token = TestTokens.user(acme, "recruiter", "recruiter");
    private final ExecutorService threads = Executors.newFixedThreadPool(100);

    @Inject
    Obstacle obstacle;

    @Inject
    TurnsOfReplicas turns;

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Inject
    InfraSql sql;

    @AfterEach
    void clear() {
        threads.shutdownNow();
        obstacle.isGone();
        turns.eachRequestHasItsOwnReplica(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "steps"})
    void of_a_hundred_twins_one_has_its_effect_and_all_get_its_answer(String what) {
        var answers = atOnce(100, () -> ask(what));
        assertEquals(Set.of(200), statuses(answers));
        assertEquals(1, bodies(answers).size());
        assertEquals(1, answers.stream().filter(this::isFirst).count());
        assertEquals(List.of("lever"), there());
    }

    @Test
    void of_twins_at_different_replicas_one_has_its_effect_and_all_get_its_answer() {
        turns.eachRequestHasItsOwnReplica(true);
        var answers = atOnce(12, () -> ask("copies"));
        assertEquals(Set.of(200), statuses(answers));
        assertEquals(1, bodies(answers).size());
        assertEquals(1, answers.stream().filter(this::isFirst).count());
        assertEquals(List.of("lever"), there());
    }

    @Test
    void of_twins_in_steps_at_different_replicas_one_has_its_effect_and_others_get_its_answer_or_409() {
        turns.eachRequestHasItsOwnReplica(true);
        var answers = atOnce(12, () -> ask("steps"));
        assertTrue(Set.of(200, 409).containsAll(statuses(answers)), () -> statuses(answers)
                .toString());
        assertEquals(1, answers.stream().filter(this::isFirst).count());
        assertEquals(1, bodies(answers).size());
        assertEquals(List.of("lever"), there());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void when_the_first_ones_fail_the_next_one_is_judged_afresh(boolean replicas) {
        turns.eachRequestHasItsOwnReplica(replicas);
        var passed = new AtomicInteger();
        obstacle.is(() -> {
            if (passed.incrementAndGet() <= 3) {
                throw new IllegalStateException("not yet");
            }
        });
        var answers = atOnce(12, () -> ask("copies"));
        assertEquals(
                3, answers.stream().filter(answer -> answer.statusCode() == 500).count());
        assertEquals(
                9, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(1, bodies(answers).size());
        assertEquals(List.of("lever"), there());
    }

    @ParameterizedTest
    @CsvSource({"copies, true", "copies, false", "steps, true", "steps, false"})
    void who_waits_too_long_for_a_twin_is_told_so(String what, boolean replicas) {
        turns.eachRequestHasItsOwnReplica(replicas);
        var inside = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        obstacle.is(() -> {
            inside.countDown();
            awaitQuietly(goesOn);
        });
        var first = CompletableFuture.supplyAsync(() -> ask(what), threads);
        awaitQuietly(inside);
        ask(what).then().statusCode(409).body("code", equalTo("IDEMPOTENT_REQUEST_UNDERWAY"));
        goesOn.countDown();
        first.join().then().statusCode(200);
        var again = ask(what);
        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(first.join().asString(), again.asString());
    }

    /** The first one needs a second connection while its twins wait: were they to wait in the database, there would be none left. */
    @Test
    void waiting_twins_leave_the_others_their_connections() {
        var inside = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        obstacle.is(() -> {
            inside.countDown();
            awaitQuietly(goesOn);
            QuarkusTransaction.requiringNew().run(() -> sql.query("select 1", Map.of(), row -> 1));
        });
        var comersBefore = turns.comers();
        var first = CompletableFuture.supplyAsync(() -> ask("copies"), threads);
        awaitQuietly(inside);
        var twins = IntStream.range(0, 60)
                .mapToObj(twin -> CompletableFuture.supplyAsync(() -> ask("copies"), threads))
                .toList();
        await().until(() -> turns.comers() == comersBefore + 61);
        obstacle.isGone();
        goesOn.countDown();
        first.join().then().statusCode(200);
        assertEquals(
                Set.of(200),
                statuses(twins.stream().map(CompletableFuture::join).toList()));
        assertEquals(List.of("lever"), there());
    }

    @Test
    void of_twins_after_the_24_hours_one_has_its_effect() {
        turns.eachRequestHasItsOwnReplica(true);
        var yesterday = ask("copies").asString();
        tenants.in(
                acme,
                () -> sql.update(
                        "update idempotent_answers set created_at = timestampadd(day, -2, created_at) where tenant = :t",
                        Map.of("t", acme)));
        var answers = atOnce(12, () -> ask("copies"));
        assertEquals(Set.of(200), statuses(answers));
        assertEquals(1, bodies(answers).size());
        assertTrue(!bodies(answers).contains(yesterday));
        assertEquals(List.of("lever", "lever"), there());
    }

    @Test
    void different_keys_do_not_wait_for_each_other() {
        var answers = atOnce(20, () -> given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/things/lever/copies"));
        assertEquals(Set.of(200), statuses(answers));
        assertEquals(20, bodies(answers).size());
        assertEquals(20, there().size());
    }

    private Response ask(String what) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).post("/things/lever/" + what);
    }

    private List<Response> atOnce(int many, Supplier<Response> request) {
        var start = new CountDownLatch(1);
        var asked = IntStream.range(0, many)
                .mapToObj(twin -> CompletableFuture.supplyAsync(
                        () -> {
                            awaitQuietly(start);
                            return request.get();
                        },
                        threads))
                .toList();
        start.countDown();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private boolean isFirst(Response answer) {
        return answer.statusCode() == 200 && answer.header("Idempotent-Replayed") == null;
    }

    private static Set<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).collect(Collectors.toSet());
    }

    /** Of those that were answered. */
    private static Set<String> bodies(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(Response::asString)
                .collect(Collectors.toSet());
    }

    private List<String> there() {
        return tenants.in(acme, things::byJdbc);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
