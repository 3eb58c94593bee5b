package dev.prospector.candidate.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.candidate.application.port.out.note.NoteNotices;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.kit.data.event.Outbox;
import dev.prospector.kit.data.event.OutboxMessage;

/** Notices on {@code ats.candidate-notes}, as its golden samples show them. */
@ApplicationScoped
class OutboxNoteNotices implements NoteNotices {
    private static final String TOPIC = "ats.candidate-notes";
    private static final String TYPE = "CANDIDATE_NOTE";

    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxNoteNotices(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    record Notice(UUID id, UUID candidateId, int version, boolean deleted) {}

    @Override
    public void changed(Note note) {
        append(notice(note, note.version(), false));
    }

    @Override
    public void deleted(Note note) {
        append(notice(note, note.version() + 1, true));
    }

    private static Notice notice(Note note, int version, boolean deleted) {
        return new Notice(note.id().value(), note.candidateId().value(), version, deleted);
    }

    private void append(Notice notice) {
        outbox.append(new OutboxMessage(TOPIC, notice.id().toString(), TYPE, notice.version(), bytes(notice)));
    }

    private byte[] bytes(Notice notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice can always be written", e);
        }
    }
}
