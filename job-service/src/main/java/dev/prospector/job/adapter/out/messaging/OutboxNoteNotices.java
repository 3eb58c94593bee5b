package dev.prospector.job.adapter.out.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.messaging.OutboxNotices.RemarkNotice;
import dev.prospector.job.application.port.out.note.NoteNotices;
import dev.prospector.job.domain.note.Note;

/** Notices on {@code ats.application-notes}, as its golden samples show them. */
@ApplicationScoped
class OutboxNoteNotices implements NoteNotices {
    private static final String TOPIC = "ats.application-notes";
    private static final String TYPE = "APPLICATION_NOTE";

    private final OutboxNotices outbox;

    OutboxNoteNotices(OutboxNotices outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Note note) {
        outbox.append(TOPIC, TYPE, notice(note, note.version(), false));
    }

    @Override
    public void gone(Note note, int version) {
        outbox.append(TOPIC, TYPE, notice(note, version, true));
    }

    private static RemarkNotice notice(Note note, int version, boolean deleted) {
        return new RemarkNotice(note.id().value(), note.applicationId().value(), version, deleted);
    }
}
