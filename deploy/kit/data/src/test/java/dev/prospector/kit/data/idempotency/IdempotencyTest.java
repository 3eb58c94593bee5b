package dev.prospector.kit.data.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.Obstacle;
import dev.prospector.kit.data.Things;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Architecture.md 4: {@code Idempotency-Key} is taken on every POST, required nowhere. */
@DataTest
class IdempotencyTest {
    private static final String REPLAYED = "Idempotent-Replayed";

    private final String acme = TestTenants.fresh();
    private final String key = UUID.randomUUID().toString();

    @Inject
    Obstacle obstacle;

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Inject
    InfraSql sql;

    @Inject
    IdempotencySweep sweep;

    @AfterEach
    void clear() {
        obstacle.isGone();
    }

    @Test
    void without_a_key_each_request_has_its_effect_and_nothing_is_kept() {
        var twice = List.of(create("lever"), create("lever"));
        twice.forEach(answer -> answer.then().statusCode(201).header(REPLAYED, nullValue()));
        assertNotEquals(twice.get(0).<String>path("id"), twice.get(1).<String>path("id"));
        assertEquals(List.of("lever", "lever"), there());
        assertEquals(0, kept());
    }

    @Test
    void the_same_request_again_is_answered_alike_and_done_once() {
        var first = keyed().body(named("lever")).post("/things");
        first.then().statusCode(201).header(REPLAYED, nullValue());
        var again = keyed().body(named("lever")).post("/things");
        again.then().statusCode(201).header(REPLAYED, "true");
        Stream.of("Location", "ETag", "Content-Type", "Content-Length")
                .forEach(header -> assertEquals(first.header(header), again.header(header), header));
        assertTrue(first.header("Location").endsWith("/things/" + first.path("id")), first.header("Location"));
        assertEquals("\"0\"", again.header("ETag"));
        assertEquals(first.asString(), again.asString());
        assertEquals(List.of("lever"), there());
    }

    @ParameterizedTest
    @CsvSource({"copies, 200", "silences, 204", "steps, 200"})
    void answers_of_each_kind_are_kept(String what, int status) {
        var first = keyed().post("/things/lever/" + what);
        first.then().statusCode(status).header(REPLAYED, nullValue());
        var again = keyed().post("/things/lever/" + what);
        again.then().statusCode(status).header(REPLAYED, "true");
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Content-Type"), again.header("Content-Type"));
        assertEquals(List.of("lever"), there());
    }

    @Test
    void an_answer_that_holds_a_secret_is_not_kept_but_its_key_must_be_one() {
        var first = keyed().post("/things/lever/secrets");
        first.then().statusCode(200);
        var again = keyed().post("/things/lever/secrets");
        again.then().statusCode(200).header(REPLAYED, nullValue());
        assertNotEquals(first.<String>path("id"), again.<String>path("id"));
        assertEquals(0, kept());
        problem(keyed("no key").post("/things/lever/secrets"), 400, "BAD_IDEMPOTENCY_KEY");
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        keyed().body(named("lever")).post("/things").then().statusCode(201);
        Stream.of(
                        keyed().body(named("wheel")).post("/things"),
                        keyed().body(named("lever")).queryParam("note", "x").post("/things"),
                        keyed().body(named("lever")).post("/things/lever/copies"),
                        keyed().post("/things/lever/steps"))
                .forEach(other -> problem(other, 422, "IDEMPOTENCY_KEY_REUSED"));
        keyed().body(named("lever")).post("/things").then().statusCode(201).header(REPLAYED, "true");
        assertEquals(List.of("lever"), there());
    }

    @Test
    void a_key_belongs_to_one_user() {
        keyed().body(named("lever")).post("/things").then().statusCode(201);
        as(TestTokens.user(acme, "other", "recruiter"))
                .header("Idempotency-Key", key)
                .body(named("wheel"))
                .post("/things")
                .then()
                .statusCode(201)
                .header(REPLAYED, nullValue());
        assertEquals(List.of("lever", "wheel"), there());
    }

    @Test
    void a_key_belongs_to_one_tenant() {
        keyed().body(named("lever")).post("/things").then().statusCode(201);
        var globex = TestTenants.fresh();
        as(TestTokens.user(globex, "recruiter", "recruiter"))
                .header("Idempotency-Key", key)
                .body(named("lever"))
                .post("/things")
                .then()
                .statusCode(201)
                .header(REPLAYED, nullValue());
        assertEquals(List.of("lever"), tenants.in(globex, things::byJdbc));
    }

    @Test
    void keys_that_differ_only_in_case_are_two() {
        keyed("k-" + key).post("/things/lever/copies").then().statusCode(200);
        keyed("K-" + key).post("/things/lever/copies").then().statusCode(200).header(REPLAYED, nullValue());
        assertEquals(List.of("lever", "lever"), there());
    }

    @Test
    void after_24_hours_a_key_is_a_new_one() {
        var first = keyed().post("/things/lever/copies");
        age(Duration.ofHours(24).minusMinutes(1));
        assertEquals(first.asString(), keyed().post("/things/lever/copies").asString());
        age(Duration.ofMinutes(2));
        var later = keyed().post("/things/wheel/copies");
        later.then().statusCode(200).header(REPLAYED, nullValue()).body("name", equalTo("wheel"));
        var again = keyed().post("/things/wheel/copies");
        again.then().header(REPLAYED, "true");
        assertEquals(later.asString(), again.asString());
        assertEquals(List.of("lever", "wheel"), there());
    }

    @Test
    void the_sweep_takes_what_is_older_than_24_hours_and_nothing_else() {
        keyed().post("/things/lever/copies").then().statusCode(200);
        age(Duration.ofHours(24).plusMinutes(1));
        keyed("young" + key).post("/things/lever/copies").then().statusCode(200);
        assertFalse(sweep.sweep());
        assertEquals(1, kept());
        keyed("young" + key).post("/things/lever/copies").then().header(REPLAYED, "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "schlüssel", "\t"})
    void what_is_no_key_is_refused(String none) {
        problem(keyed(none).post("/things/lever/copies"), 400, "BAD_IDEMPOTENCY_KEY");
        problem(keyed("k".repeat(256)).post("/things/lever/copies"), 400, "BAD_IDEMPOTENCY_KEY");
        problem(keyed().header("Idempotency-Key", "second").post("/things/lever/copies"), 400, "BAD_IDEMPOTENCY_KEY");
        assertEquals(List.of(), there());
    }

    @Test
    void the_longest_key_and_every_visible_character_will_do() {
        keyed("k".repeat(255)).post("/things/lever/copies").then().statusCode(200);
        var all = "!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~";
        keyed(all).post("/things/lever/copies").then().statusCode(200).header(REPLAYED, nullValue());
        keyed(all).post("/things/lever/copies").then().statusCode(200).header(REPLAYED, "true");
    }

    @Test
    void where_no_keys_are_taken_the_header_means_nothing() {
        keyed("a b").post("/things/lever/plain").then().statusCode(200);
        keyed("a b").post("/things/lever/plain").then().statusCode(200).header(REPLAYED, nullValue());
        assertEquals(List.of("lever", "lever"), there());
    }

    @Test
    void nobody_gets_an_answer_without_a_token() {
        keyed().post("/things/lever/copies").then().statusCode(200);
        given().header("Idempotency-Key", key)
                .post("/things/lever/copies")
                .then()
                .statusCode(401);
    }

    @Test
    void what_was_refused_for_its_body_is_judged_afresh() {
        problem(keyed().body(named(" ")).post("/things"), 422, "INVALID");
        problem(keyed().body("{").post("/things"), 400, "MALFORMED_BODY");
        assertEquals(0, kept());
        keyed().body(named("lever")).post("/things").then().statusCode(201).header(REPLAYED, nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "steps"})
    void what_failed_is_judged_afresh(String what) {
        obstacle.is(() -> {
            throw new IllegalStateException("in the middle");
        });
        keyed().post("/things/lever/" + what).then().statusCode(500);
        assertEquals(0, kept());
        obstacle.isGone();
        keyed().post("/things/lever/" + what).then().statusCode(200).header(REPLAYED, nullValue());
        var effectsOfTheFailure = what.equals("steps") ? List.of("lever", "lever") : List.of("lever");
        assertEquals(effectsOfTheFailure, there());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatever_ends_a_request_undoes_it(Throwable failure) {
        obstacle.is(() -> thrown(failure));
        keyed().post("/things/lever/copies").then().statusCode(500);
        assertEquals(List.of(), there());
        assertEquals(0, kept());
    }

    static Stream<Throwable> failures() {
        return Stream.of(new Exception("checked"), new StackOverflowError(), new IllegalArgumentException());
    }

    @Test
    void a_refusal_that_is_no_exception_undoes_the_request_too() {
        keyed().post("/things/lever/refusals").then().statusCode(409).body("name", equalTo("lever"));
        assertEquals(List.of(), there());
        assertEquals(0, kept());
        keyed().post("/things/lever/refused-steps").then().statusCode(409).body("name", equalTo("lever"));
        assertEquals(0, kept());
    }

    @Test
    void when_the_connection_breaks_in_the_middle_nothing_is_left_and_the_request_is_judged_afresh() {
        obstacle.is(this::loseTheConnection);
        problem(keyed().post("/things/lever/copies"), 503, "DATABASE_UNAVAILABLE");
        obstacle.isGone();
        assertEquals(List.of(), there());
        keyed().post("/things/lever/copies").then().statusCode(200).header(REPLAYED, nullValue());
        assertEquals(List.of("lever"), there());
    }

    @Test
    void a_claim_that_a_process_left_behind_holds_for_five_minutes() {
        keyed().post("/things/lever/steps").then().statusCode(200);
        update("update idempotent_answers set status = null, headers = null, body = null where tenant = :t");
        problem(keyed().post("/things/lever/steps"), 409, "IDEMPOTENT_REQUEST_UNDERWAY");
        problem(keyed().post("/things/wheel/steps"), 422, "IDEMPOTENCY_KEY_REUSED");
        age(Duration.ofMinutes(6));
        keyed().post("/things/lever/steps").then().statusCode(200).header(REPLAYED, nullValue());
        keyed().post("/things/lever/steps").then().statusCode(200).header(REPLAYED, "true");
        assertEquals(List.of("lever", "lever"), there());
    }

    @Test
    void a_body_that_is_too_large_is_so_with_a_key_too() {
        var large = named("x".repeat(1_100_000));
        var without = as(token()).body(large).post("/things").statusCode();
        assertEquals(413, without);
        keyed().body(large).post("/things").then().statusCode(413);
    }

    @Test
    void the_lock_wait_of_others_stays_as_it_was() {
        keyed().post("/things/lever/copies").then().statusCode(200);
        var waits = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select @@session.innodb_lock_wait_timeout = @@global.innodb_lock_wait_timeout as same",
                        Map.of(),
                        row -> row.getBoolean("same")));
        assertEquals(List.of(true), waits);
    }

    private void loseTheConnection() {
        var id = sql.query("select connection_id() as id", Map.of(), row -> row.getLong("id"))
                .get(0);
        sql.update("kill " + id, Map.of());
    }

    @SuppressWarnings("unchecked") // so that a checked exception comes where none is declared
    private static <T extends Throwable> void thrown(Throwable failure) throws T {
        throw (T) failure;
    }

    private Response create(String name) {
        return as(token()).body(named(name)).post("/things");
    }

    private RequestSpecification keyed() {
        return keyed(key);
    }

    private RequestSpecification keyed(String named) {
        return as(token()).header("Idempotency-Key", named);
    }

    private String token() {
        return TestTokens.user(acme, "recruiter", "recruiter");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static void problem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .header(REPLAYED, nullValue());
    }

    private List<String> there() {
        return tenants.in(acme, things::byJdbc);
    }

    private long kept() {
        return tenants.in(acme, () -> sql.query(
                        "select count(*) as n from idempotent_answers where tenant = :t",
                        Map.of("t", acme),
                        row -> row.getLong("n"))
                .get(0));
    }

    private void age(Duration by) {
        update("update idempotent_answers set created_at = timestampadd(second, -" + by.toSeconds()
                + ", created_at) where tenant = :t");
    }

    private void update(String statement) {
        tenants.in(acme, () -> assertTrue(sql.update(statement, Map.of("t", acme)) > 0));
    }
}
