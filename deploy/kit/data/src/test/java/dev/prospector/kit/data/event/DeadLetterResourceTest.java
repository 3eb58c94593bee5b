package dev.prospector.kit.data.event;

import static dev.prospector.kit.data.event.Records.event;
import static dev.prospector.kit.data.event.Records.nothing;
import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.Things;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@DataTest
class DeadLetterResourceTest {
    private final String acme = TestTenants.fresh();
    private final String globex = TestTenants.fresh();

    @Inject
    EventConsumption consumption;

    @Inject
    ThingsHandler handler;

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void mend() {
        handler.mend();
    }

    @Test
    void they_are_listed_newest_first_page_by_page_without_what_they_say() {
        Stream.of("first", "second", "third").forEach(this::poison);
        var page = admin().get("/dead-letters?limit=2")
                .then()
                .statusCode(200)
                .body("items.key", contains("third", "second"));
        var item = page.extract().jsonPath().getMap("items[0]");
        assertEquals(Set.of("id", "topic", "type", "key", "version", "error", "failedAt", "attempts"), item.keySet());
        page.body("items[0].topic", equalTo(ThingsHandler.TOPIC))
                .body("items[0].type", equalTo("SAID"))
                .body("items[0].version", equalTo(1))
                .body("items[0].error", equalTo("IllegalArgumentException"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].failedAt", notNullValue());
        admin().queryParam("cursor", page.extract().<String>path("nextCursor"))
                .get("/dead-letters?limit=2")
                .then()
                .statusCode(200)
                .body("items.key", contains("first"))
                .body("nextCursor", nullValue());
    }

    @Test
    void another_tenant_neither_sees_nor_touches_them() {
        poison("mine");
        var id = only();
        var stranger = given().auth().oauth2(TestTokens.user(globex, "admin", "admin"));
        stranger.get("/dead-letters").then().statusCode(200).body("items", empty());
        handler.mend();
        stranger.post("/dead-letters/" + id + "/replays")
                .then()
                .statusCode(404)
                .body("code", equalTo("DEAD_LETTER_NOT_FOUND"));
        stranger.delete("/dead-letters/" + id).then().statusCode(404).body("code", equalTo("DEAD_LETTER_NOT_FOUND"));
        assertEquals(id, only());
        assertEquals(List.of(), tenants.in(globex, things::byJdbc));
    }

    @Test
    void who_only_reads_replays_and_deletes_nothing() {
        poison("kept");
        var id = only();
        var reader = given().auth().oauth2(TestTokens.user(acme, "reader", "read-only"));
        reader.get("/dead-letters").then().statusCode(200).body("items.id", contains(id));
        reader.post("/dead-letters/" + id + "/replays").then().statusCode(403);
        reader.delete("/dead-letters/" + id).then().statusCode(403);
        assertEquals(id, only());
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager", "interviewer"})
    void others_do_not_see_them(String role) {
        var other = given().auth().oauth2(TestTokens.user(acme, "somebody", role));
        other.get("/dead-letters").then().statusCode(403);
        other.post("/dead-letters/1/replays").then().statusCode(403);
        other.delete("/dead-letters/1").then().statusCode(403);
        given().get("/dead-letters").then().statusCode(401);
    }

    @Test
    void what_fails_again_stays_and_counts() {
        poison("stubborn");
        var first = Instant.parse(admin().get("/dead-letters").path("items[0].failedAt"));
        replay(only()).then().statusCode(409).body("code", equalTo("STILL_FAILING"));
        admin().get("/dead-letters").then().body("items.attempts", contains(2));
        assertEquals(List.of(), tenants.in(acme, things::byJdbc));
        var second = Instant.parse(admin().get("/dead-letters").path("items[0].failedAt"));
        assertEquals(true, second.isAfter(first));
    }

    @Test
    void when_the_cause_is_mended_a_replay_has_the_effect_once() {
        var event = poison("late");
        handler.mend();
        replay(only()).then().statusCode(204);
        admin().get("/dead-letters").then().body("items", empty());
        consumption.consume(List.of(event), handler);
        assertEquals(List.of("late"), tenants.in(acme, things::byJdbc));
    }

    @Test
    void the_audit_tells_who_replayed_and_deleted_what_but_not_what_it_said() {
        poison("stubborn");
        var id = only();
        replay(id);
        admin().header("X-Request-Id", "mine-1").delete("/dead-letters/" + id);
        admin().delete("/dead-letters/" + id).then().statusCode(404);
        var events = admin().get("/audit-events?recordType=dead-letter&recordId=" + id)
                .then()
                .body("items.action", contains("DEAD_LETTER_DELETED", "DEAD_LETTER_REPLAYED"))
                .body("items.actor", contains("admin", "admin"))
                .body("items[0].requestId", equalTo("mine-1"))
                .body("items[0].before.topic", equalTo(ThingsHandler.TOPIC))
                .body("items[0].before.type", equalTo("SAID"))
                .body("items[0].before.id", notNullValue())
                .body("items[0].after", nullValue())
                .body("items[1].after.outcome", equalTo("STILL_FAILING"));
        assertEquals(false, events.extract().asString().contains("stubborn"));
    }

    @Test
    void a_replay_asked_for_again_under_its_key_is_answered_as_before() {
        poison("late");
        var id = only();
        handler.mend();
        var keyed = admin().header("Idempotency-Key", "k-1");
        keyed.post("/dead-letters/" + id + "/replays").then().statusCode(204);
        keyed.post("/dead-letters/" + id + "/replays").then().statusCode(204).header("Idempotent-Replayed", "true");
        replay(id).then().statusCode(404);
    }

    @Test
    void a_replay_that_worked_is_audited_once() {
        poison("late");
        var id = only();
        handler.mend();
        replay(id);
        replay(id);
        admin().get("/audit-events")
                .then()
                .body("items.action", contains("DEAD_LETTER_REPLAYED"))
                .body("items.actor", contains("admin"))
                .body("items[0].record.id", equalTo(id))
                .body("items[0].before.topic", equalTo(ThingsHandler.TOPIC))
                .body("items[0].after.outcome", equalTo("DONE"));
    }

    @Test
    void replays_at_the_same_time_have_one_effect() {
        poison("once");
        var id = only();
        handler.mend();
        var replays = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> replay(id).statusCode()))
                .limit(4)
                .toList();
        var statuses = replays.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(204, 404, 404, 404), statuses);
        assertEquals(List.of("once"), tenants.in(acme, things::byJdbc));
    }

    @Test
    void an_event_whose_effect_is_there_is_only_removed() {
        var event = poison("there");
        handler.mend();
        consumption.consume(List.of(event), handler);
        replay(only()).then().statusCode(204);
        admin().get("/dead-letters").then().body("items", empty());
        assertEquals(List.of("there"), tenants.in(acme, things::byJdbc));
    }

    @Test
    void what_is_no_event_can_only_be_deleted() {
        consumption.consume(List.of(nothing(ThingsHandler.TOPIC, acme)), handler);
        admin().get("/dead-letters")
                .then()
                .body("items.type", contains(nullValue()))
                .body("items.error", contains("MalformedEvent"));
        replay(only()).then().statusCode(409).body("code", equalTo("STILL_FAILING"));
        admin().delete("/dead-letters/" + only()).then().statusCode(204);
        admin().get("/dead-letters").then().body("items", empty());
    }

    @Test
    void a_topic_that_nobody_takes_any_more_cannot_be_replayed() {
        consumption.consume(List.of(event("ats.gone", acme, "x")), new Taking(seen -> {
            throw new IllegalArgumentException();
        }));
        replay(only()).then().statusCode(409).body("code", equalTo("STILL_FAILING"));
        admin().get("/dead-letters").then().body("items.error", contains("UntakenTopic"));
    }

    @Test
    void what_names_no_tenant_is_shown_to_nobody_and_counted() {
        await().until(() -> counted() != null);
        var before = counted();
        consumption.consume(List.of(nothing(ThingsHandler.TOPIC, null)), handler);
        poison("mine");
        await().until(this::counted, greaterThan(before + 1));
        admin().get("/dead-letters").then().body("items.key", contains("mine"));
    }

    @Test
    void a_replay_under_a_key_that_is_asked_for_again_is_answered_alike() {
        poison("late");
        var id = only();
        var keyed = admin().header("Idempotency-Key", "of-" + acme);
        keyed.post("/dead-letters/" + id + "/replays").then().statusCode(409).body("code", equalTo("STILL_FAILING"));
        handler.mend();
        keyed.post("/dead-letters/" + id + "/replays")
                .then()
                .statusCode(204)
                .header("Idempotent-Replayed", nullValue());
        keyed.post("/dead-letters/" + id + "/replays").then().statusCode(204).header("Idempotent-Replayed", "true");
        replay(id).then().statusCode(404);
        assertEquals(List.of("late"), tenants.in(acme, things::byJdbc));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, BAD_LIMIT",
        "limit=201, BAD_LIMIT",
        "cursor=nonsense, BAD_CURSOR",
        "cursor=eA, BAD_CURSOR",
        "topic=x, UNKNOWN_PARAMETER"
    })
    void a_query_that_is_not_understood_is_refused(String query, String code) {
        admin().get("/dead-letters?" + query).then().statusCode(400).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "99999999999999999999"})
    void what_is_not_there_cannot_be_replayed_or_deleted(String id) {
        replay(id).then().statusCode(404).body("code", equalTo("DEAD_LETTER_NOT_FOUND"));
        admin().delete("/dead-letters/" + id).then().statusCode(404);
    }

    private ConsumerRecord<byte[], byte[]> poison(String name) {
        var event = event(ThingsHandler.TOPIC, acme, name);
        handler.understandsNot(name);
        consumption.consume(List.of(event), handler);
        return event;
    }

    private Double counted() {
        var gauge = metrics.find("prospector.dead.letters")
                .tags("topic", ThingsHandler.TOPIC)
                .gauge();
        return gauge == null ? null : gauge.value();
    }

    private RequestSpecification admin() {
        return given().auth().oauth2(TestTokens.user(acme, "admin", "admin"));
    }

    private Response replay(String id) {
        return admin().post("/dead-letters/" + id + "/replays");
    }

    private String only() {
        List<Map<String, Object>> items = admin().get("/dead-letters").path("items");
        assertEquals(1, items.size());
        return (String) items.get(0).get("id");
    }
}
