package dev.prospector.candidate.adapter.in.kafka;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** From the events of {@code linkedin.matches} to what users see of the match, over real Kafka, database and HTTP. */
@QuarkusTest
class MatchesConsumerTest {
    private static final String TOPIC = "linkedin.matches";
    private static final String GOLDEN_ID = "01970000-0000-7000-8000-000000000002";
    private static final AtomicInteger OFFSETS = new AtomicInteger(1_000_000);

    private final String tenant = TestTenants.fresh();

    @Inject
    MatchesConsumer consumer;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void whom_linkedins_matching_found_is_suggested() {
        var id = entered();
        publish(record(id, "MATCHED", 1, payload("matched", id)));
        await().untilAsserted(() -> match(id).body("state", equalTo("SUGGESTED")));
        match(id)
                .body("suggestions.person", contains("urn:li:person:pQ7x2"))
                .body("suggestions.from", contains("LINKEDIN"));
    }

    @Test
    void whom_somebody_named_at_linkedin_is_matched_and_what_comes_late_or_twice_changes_nothing() {
        var id = entered();
        var named = record(id, "MATCHED", 2, payload("named", id));
        take(List.of(named, named, record(id, "MATCHED", 1, payload("matched", id))));
        take(List.of(named));
        match(id)
                .body("state", equalTo("MATCHED"))
                .body("by", equalTo("LINKEDIN"))
                .body("person", equalTo("urn:li:person:pQ7x2"));
        assertEquals(List.of("CANDIDATE_CREATED", "MATCH_LEARNED"), changes());
    }

    @Test
    void one_person_named_for_two_candidates_is_attached_to_the_first() {
        var first = entered();
        var second = entered();
        take(List.of(
                record(first, "MATCHED", 1, payload("named", first)),
                record(second, "MATCHED", 1, payload("named", second))));
        match(first).body("state", equalTo("MATCHED"));
        match(second).body("state", equalTo("SUGGESTED")).body("suggestions[0].from", equalTo("LINKEDIN_USER"));
    }

    @Test
    void poison_becomes_dead_letters_and_blocks_nothing() {
        var id = entered();
        take(List.of(
                record(id, "MATCHED", 1, "no json"),
                record(id, "MATCHED", 1, "{\"candidateId\": \"x\"}"),
                record(id, "SOMETHING_ELSE", 1, payload("named", id)),
                record(id, "MATCHED", 1, payload("named", id))));
        match(id).body("state", equalTo("MATCHED"));
        assertEquals(3, deadLetters());
    }

    @Test
    void somebody_unknown_and_another_tenants_candidate_are_passed_over() {
        var others = entered(TestTenants.fresh());
        take(List.of(
                record(GOLDEN_ID, "MATCHED", 1, payload("named", GOLDEN_ID)),
                record(others, "MATCHED", 1, payload("named", others))));
        assertEquals(0, deadLetters());
        assertEquals(List.of(), changes());
    }

    private void take(List<ConsumerRecord<byte[], byte[]>> records) {
        consumer.take(new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of()));
    }

    private void publish(ConsumerRecord<byte[], byte[]> record) {
        Map<String, Object> configuration = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, null, record.key(), record.value(), record.headers()));
        }
    }

    private ConsumerRecord<byte[], byte[]> record(String id, String type, long version, String payload) {
        var record = new ConsumerRecord<>(
                TOPIC, 0, OFFSETS.incrementAndGet(), (tenant + ":" + id).getBytes(UTF_8), payload.getBytes(UTF_8));
        new RecordHeaders()
                .add("event-id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("tenant", tenant.getBytes(UTF_8))
                .add("type", type.getBytes(UTF_8))
                .add("version", Long.toString(version).getBytes(UTF_8))
                .forEach(record.headers()::add);
        return record;
    }

    /** The golden one, about this candidate. */
    private static String payload(String sample, String id) {
        return Contracts.read("events/linkedin.matches." + sample + ".json").replace(GOLDEN_ID, id);
    }

    private String entered() {
        return entered(tenant);
    }

    private static String entered(String tenant) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "someone", "recruiter"))
                .contentType(ContentType.JSON)
                .body("{\"lastName\": \"Okafor\"}")
                .post("/candidates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse match(String id) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "reader", "read-only"))
                .get("/candidates/" + id + "/linkedin/match")
                .then()
                .statusCode(200);
    }

    /** What the audit says beside readings, oldest first. */
    private List<String> changes() {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "select action from audit_events where tenant = :tenant and action <> 'CANDIDATE_READ' order by id",
                        Map.of(),
                        row -> row.getString("action")));
    }

    private int deadLetters() {
        return tenants.in(tenant, () -> sql.query(
                        "select id from dead_letters where tenant = :tenant", Map.of(), row -> row.getLong("id"))
                .size());
    }
}
