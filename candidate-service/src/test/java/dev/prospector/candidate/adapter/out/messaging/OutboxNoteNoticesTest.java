package dev.prospector.candidate.adapter.out.messaging;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.candidate.NoticeTopic;
import dev.prospector.candidate.NoticeTopic.Notice;
import dev.prospector.candidate.application.port.out.note.NoteNotices;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.kit.data.TenantSql;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** What is stored to be sent, and arrives in Kafka, is what the golden samples show, to the letter: neither what a note says nor for whom it is. */
@QuarkusTest
class OutboxNoteNoticesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String tenant = TestTenants.fresh();

    @Inject
    NoteNotices notices;

    @Inject
    Tenants tenants;

    @Inject
    TenantSql sql;

    private record Stored(String topic, String key, String type, long version, JsonNode payload) {}

    @ParameterizedTest
    @EnumSource
    void a_change_of_a_note_is_told_as_the_sample_shows(NoteVisibility visibility) {
        assertTold("ats.candidate-notes.changed", visibility, NoteNotices::changed);
    }

    @ParameterizedTest
    @EnumSource
    void the_end_of_a_note_is_told_as_the_sample_shows(NoteVisibility visibility) {
        assertTold("ats.candidate-notes.deleted", visibility, NoteNotices::deleted);
    }

    /** Looks before the commit, after which the relay takes the row away. */
    private void assertTold(String name, NoteVisibility visibility, BiConsumer<NoteNotices, Note> telling) {
        var sample = json(Contracts.read("events/" + name + ".json"));
        var stored = tenants.in(tenant, () -> {
            telling.accept(notices, note(sample, visibility));
            return stored();
        });
        var told = new Stored(
                "ats.candidate-notes",
                sample.get("id").asText(),
                "CANDIDATE_NOTE",
                sample.get("version").asLong(),
                sample);
        assertEquals(List.of(told), stored);
        assertArrived(sample);
    }

    private void assertArrived(JsonNode sample) {
        var notice = new Notice("CANDIDATE_NOTE", tenant, sample.get("version").asLong(), sample);
        try (var topic = new NoticeTopic("ats.candidate-notes")) {
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

    private static Note note(JsonNode sample, NoteVisibility visibility) {
        return new Note(
                new NoteId(UUID.fromString(sample.get("id").asText())),
                CandidateId.parse(sample.get("candidateId").asText()).orElseThrow(),
                new UserId("recruiter"),
                visibility,
                new NoteText("Starts in May."),
                Instant.parse("2026-01-02T00:00:00Z"),
                Optional.empty(),
                1);
    }
}
