package dev.prospector.sync.adapter.in.kafka.export;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.LinkedInExports;
import dev.prospector.sync.LinkedInLinks;
import dev.prospector.sync.Neighbours;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** From the events of {@code linkedin.links} to what becomes of refused exports, over real Kafka, database and HTTP. */
@QuarkusTest
class LinksConsumerTest {

    private static final AtomicInteger OFFSETS = new AtomicInteger(2_000_000);

    private final String tenant = TestTenants.fresh();
    private final Neighbours neighbours = Neighbours.of(tenant).willing();

    @Inject
    LinkedInExports linkedIn;

    @Inject
    LinkedInLinks links;

    @Inject
    LinksConsumer consumer;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Inject
    CircuitBreakerMaintenance breakers;

    private record Audited(String action, String actor, String all) {}

    @BeforeEach
    void the_exporter_is_linked_to_nobody() {
        breakers.resetAll();
        neighbours.answer(Neighbours.Call.FACTS, okJson("{\"companyAccess\": true, \"exporter\": null}"));
    }

    @Test
    void an_export_by_an_unlinked_recruiter_lands_after_linking() {
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "REFUSED").body("reason", equalTo("EXPORTER_NOT_LINKED"));
        theExporterLinks();
        links.publish(links.linked(tenant, Samples.EXPORTER_PERSON));

        reaches("r-1", "LANDED").body("exporter", equalTo("recruiter"));
    }

    @Test
    void that_it_is_judged_again_is_our_own_doing_and_names_no_person() {
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "REFUSED");
        theExporterLinks();
        take(links.linked(tenant, Samples.EXPORTER_PERSON));
        reaches("r-1", "LANDED");

        var audited = audited();
        assertEquals(
                List.of("EXPORT_JUDGED", "EXPORTER_LINKED", "EXPORT_JUDGED"),
                audited.stream().map(Audited::action).toList());
        assertEquals("service:sync-service", audited.get(1).actor());
        assertFalse(audited.toString().contains("urn:li:person"), audited.toString());
    }

    @Test
    void the_same_event_twice_and_a_link_taken_back_do_no_harm() {
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "REFUSED");
        theExporterLinks();
        var linked = links.linked(tenant, Samples.EXPORTER_PERSON);
        take(linked, linked, links.unlinked(tenant, Samples.EXPORTER_PERSON));
        reaches("r-1", "LANDED");
        take(linked);
        assertEquals(3, audited().size());
        assertEquals(0, deadLetters());
    }

    @Test
    void poison_becomes_dead_letters_and_blocks_nothing() {
        linkedIn.publish(linkedIn.facts(tenant, "r-1"));
        reaches("r-1", "REFUSED");
        theExporterLinks();
        take(
                links.linked(tenant, Samples.EXPORTER_PERSON).with("no json"),
                links.linked(tenant, Samples.EXPORTER_PERSON).with("null"),
                links.linked(tenant, Samples.EXPORTER_PERSON).with("{}"),
                links.linked(tenant, " "),
                links.linked(tenant, "u".repeat(256)),
                links.event(tenant, Samples.EXPORTER_PERSON, "SOMETHING_ELSE", 1),
                links.linked(tenant, Samples.EXPORTER_PERSON));
        reaches("r-1", "LANDED");
        assertEquals(6, deadLetters());
    }

    private void theExporterLinks() {
        neighbours.answer(Neighbours.Call.FACTS, okJson(Contracts.read("http/export-facts.response.json")));
    }

    private void take(LinkedInLinks.Change... changes) {
        var records = Arrays.stream(changes)
                .map(change -> change.at(OFFSETS.incrementAndGet()))
                .toList();
        consumer.take(new ConsumerRecords<>(Map.of(new TopicPartition("linkedin.links", 0), records), Map.of()));
    }

    private ValidatableResponse reaches(String requestId, String state) {
        await().untilAsserted(() -> read(requestId).statusCode(200).body("state", equalTo(state)));
        return read(requestId);
    }

    private ValidatableResponse read(String requestId) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, "reader", "read-only"))
                .get("/sync/exports/" + requestId)
                .then();
    }

    private List<Audited> audited() {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "select * from audit_events where tenant = :mine order by id",
                        Map.of("mine", tenant),
                        row -> new Audited(
                                row.getString("action"),
                                row.getString("actor"),
                                row.getString("before_state") + row.getString("after_state"))));
    }

    private int deadLetters() {
        return tenants.in(tenant, () -> sql.one(
                        "select count(*) as them from dead_letters where tenant = :mine",
                        Map.of("mine", tenant),
                        row -> row.getInt("them"))
                .orElseThrow());
    }
}
