package dev.prospector.job.adapter.in.rest;

import static dev.prospector.testbed.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Remains;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.SeenTopic;

/** From a notice of {@code ats.candidates} to what is left of the person here, over real Kafka and database. */
@QuarkusTest
class CandidateDeletionTest {
    private final Api api = Api.ofFreshTenant();

    @Inject
    Remains remains;

    @Inject
    TenantSql sql;

    @Inject
    Tenants tenants;

    @Test
    void whoever_is_deleted_goes_with_all_applications_and_nobody_else_does() {
        var person = UUID.randomUUID().toString();
        var job = api.activeJob();
        var one = apply(api, job, person);
        var two = apply(api, api.activeJob(), person);
        var other = api.applicant(job);
        api.recruiter()
                .body(Map.of("visibility", "PUBLIC", "text", "Thinks aloud."))
                .post("/applications/" + one + "/notes")
                .then()
                .statusCode(201);
        publish(api.tenant(), notice("deleted", person));
        await().untilAsserted(() -> {
            assertEquals(404, status(one));
            assertEquals(404, status(two));
        });
        assertEquals(200, status(other));
        remains.assertWhole(api.tenant());
        try (var notices = new SeenTopic("ats.applications")) {
            await().until(() -> notices.about(api.tenant(), one).stream()
                    .anyMatch(told -> told.payload().get("deleted").asBoolean()));
        }
        assertEquals(List.of("APPLICATION_DELETED", "APPLICATION_DELETED"), deletionsInAuditOf(person));
    }

    private List<String> deletionsInAuditOf(String person) {
        var statement = "select action from audit_events where tenant = :tenant and person = :person"
                + " and action = 'APPLICATION_DELETED'";
        return tenants.in(
                api.tenant(), () -> sql.query(statement, Map.of("person", person), row -> row.getString("action")));
    }

    @Test
    void a_change_another_tenants_news_and_the_same_news_twice_take_nobody_away() {
        var person = UUID.randomUUID().toString();
        var application = apply(api, api.activeJob(), person);
        var gone = UUID.randomUUID().toString();
        var taken = apply(api, api.activeJob(), gone);
        publish(Api.ofFreshTenant().tenant(), notice("deleted", person));
        publish(
                api.tenant(),
                notice("changed", person),
                "{\"id\": null}",
                notice("deleted", gone),
                notice("deleted", gone));
        await().untilAsserted(() -> assertEquals(404, status(taken)));
        assertEquals(200, status(application));
        await().untilAsserted(() -> api.admin().get("/dead-letters").then().body("items.size()", equalTo(1)));
    }

    @Test
    void who_is_deleted_is_not_added_any_more() {
        var person = UUID.randomUUID().toString();
        var job = api.activeJob();
        var there = apply(api, job, person);
        publish(api.tenant(), notice("deleted", person));
        await().untilAsserted(() -> assertEquals(404, status(there)));
        api.recruiter()
                .body(Map.of("candidateId", person))
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(422)
                .body("errors.code", contains("CANDIDATE_UNKNOWN"))
                .body("errors.pointer", contains("/candidateId"));
    }

    @Test
    void who_was_merged_is_one_under_both_ids_until_the_undo() {
        var loser = UUID.randomUUID().toString();
        var winner = UUID.randomUUID().toString();
        var job = api.activeJob();
        var there = apply(api, job, loser);
        publish(api.tenant(), mergedInto(winner, loser));
        await().untilAsserted(() -> assertEquals(List.of(there), applicationsOf(winner)));
        assertEquals(List.of(there), applicationsOf(loser));
        api.recruiter()
                .body(Map.of("candidateId", winner))
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_IN_JOB"))
                .body("applicationId", equalTo(there));
        api.recruiter().get("/applications/" + there).then().body("candidate.id", equalTo(loser));
        publish(api.tenant(), notice("deleted", UUID.randomUUID().toString()), undone(loser));
        await().untilAsserted(() -> assertEquals(List.of(), applicationsOf(winner)));
        var own = apply(api, job, winner);
        publish(api.tenant(), mergedInto(winner, loser).replace("\"version\": 2", "\"version\": 4"));
        await().untilAsserted(() -> assertEquals(List.of(own, there), applicationsOf(loser)));
        api.recruiter()
                .get("/candidates/" + winner + "/applications")
                .then()
                .body("items.doubled", contains(true, true));
    }

    private List<String> applicationsOf(String candidate) {
        return api.recruiter()
                .get("/candidates/" + candidate + "/applications")
                .then()
                .statusCode(200)
                .extract()
                .path("items.application.id");
    }

    private static String mergedInto(String winner, String loser) {
        return notice("changed", loser).replace("\"mergedInto\": null", "\"mergedInto\": \"" + winner + "\"");
    }

    /** As every change of who is not merged. */
    private static String undone(String loser) {
        return notice("changed", loser).replace("\"version\": 2", "\"version\": 3");
    }

    private int status(String application) {
        return api.recruiter().get("/applications/" + application).statusCode();
    }

    private static String apply(Api api, String job, String person) {
        return api.recruiter()
                .body(Map.of("candidateId", person))
                .post("/jobs/" + job + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As the golden sample, of this person. */
    private static String notice(String what, String person) {
        var sample = Contracts.read("events/ats.candidates." + what + ".json");
        return sample.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + person + "\"");
    }

    /** All in one partition, in their order. */
    private static void publish(String tenant, String... payloads) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var payload : payloads) {
                var event = new ProducerRecord<>(
                        "ats.candidates", (tenant + ":people").getBytes(UTF_8), payload.getBytes(UTF_8));
                Map.of("event-id", UUID.randomUUID().toString(), "tenant", tenant, "type", "CANDIDATE", "version", "1")
                        .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
                producer.send(event);
            }
        }
    }
}
