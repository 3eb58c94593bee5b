package dev.prospector.candidate.adapter.out.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.candidate.application.port.out.note.NoteNotices;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;

/** What is stored to be sent, and arrives in Kafka, is what the golden samples show, to the letter: neither what a note says nor for whom. */
@QuarkusTest
class OutboxNoteNoticesTest {
    @Inject
    NoteNotices notices;

    @Inject
    ToldNotices told;

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

    private void assertTold(String name, NoteVisibility visibility, BiConsumer<NoteNotices, Note> telling) {
        var sample = ToldNotices.sample(name);
        told.assertTold(
                "ats.candidate-notes",
                "CANDIDATE_NOTE",
                sample,
                () -> telling.accept(notices, note(sample, visibility)));
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
