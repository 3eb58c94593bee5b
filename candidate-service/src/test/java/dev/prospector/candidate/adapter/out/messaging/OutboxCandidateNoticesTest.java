package dev.prospector.candidate.adapter.out.messaging;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.NoticeTopic;
import dev.prospector.candidate.NoticeTopic.Notice;
import dev.prospector.candidate.application.port.out.CandidateNotices;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.data.TenantSql;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** What is stored to be sent, and arrives in Kafka, is what the golden samples show, to the letter: so it holds nothing of whom it is about. */
@QuarkusTest
class OutboxCandidateNoticesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String tenant = TestTenants.fresh();

    @Inject
    CandidateNotices notices;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    private record Stored(String topic, String key, String type, long version, JsonNode payload) {}

    @Test
    void a_change_of_a_candidate_is_told_as_the_sample_shows() {
        var sample = json(Contracts.read("events/ats.candidates.changed.json"));
        assertTold(sample, () -> notices.changed(id(sample), 2));
    }

    @Test
    void the_end_of_a_candidate_is_told_as_the_sample_shows() {
        var sample = json(Contracts.read("events/ats.candidates.deleted.json"));
        assertTold(sample, () -> notices.deleted(id(sample), 3));
    }

    @Test
    void that_a_candidate_is_another_one_is_told_as_the_sample_shows() {
        var sample = json(Contracts.read("events/ats.candidates.merged.json"));
        var winner = CandidateId.parse(sample.get("mergedInto").asText()).orElseThrow();
        assertTold(sample, () -> notices.merged(id(sample), 3, winner));
    }

    /** Looks before the commit, after which the relay takes the row away. */
    private void assertTold(JsonNode sample, Runnable telling) {
        var stored = tenants.in(tenant, () -> {
            telling.run();
            return stored();
        });
        var version = sample.get("version").asLong();
        assertEquals(
                List.of(new Stored("ats.candidates", sample.get("id").asText(), "CANDIDATE", version, sample)), stored);
        assertArrived(sample);
    }

    private void assertArrived(JsonNode sample) {
        var notice = new Notice("CANDIDATE", tenant, sample.get("version").asLong(), sample);
        try (var topic = new NoticeTopic("ats.candidates")) {
            var arrived =
                    await().until(() -> topic.about(tenant, sample.get("id").asText()), notices -> !notices.isEmpty());
            assertEquals(List.of(notice), arrived);
        }
    }

    private List<Stored> stored() {
        return sql.query(
                "select topic, record_key, type, version, payload from outbox where tenant = :tenant",
                Map.of(),
                row -> new Stored(
                        row.getString("topic"),
                        row.getString("record_key"),
                        row.getString("type"),
                        row.getLong("version"),
                        json(new String(row.getBytes("payload"), StandardCharsets.UTF_8))));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CandidateId id(JsonNode sample) {
        return CandidateId.parse(sample.get("id").asText()).orElseThrow();
    }
}
