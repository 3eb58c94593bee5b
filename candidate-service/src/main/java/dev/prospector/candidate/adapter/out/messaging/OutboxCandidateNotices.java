package dev.prospector.candidate.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.candidate.application.port.out.candidate.CandidateNotices;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.kit.data.event.Outbox;
import dev.prospector.kit.data.event.OutboxMessage;

/** Notices on {@code ats.candidates}, as its golden samples show them. */
@ApplicationScoped
class OutboxCandidateNotices implements CandidateNotices {
    private static final String TOPIC = "ats.candidates";
    private static final String TYPE = "CANDIDATE";

    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxCandidateNotices(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** @param mergedInto null where this one is merged into nobody */
    record Notice(UUID id, long version, boolean deleted, UUID mergedInto) {}

    @Override
    public void changed(CandidateId candidate, long version) {
        append(new Notice(candidate.value(), version, false, null));
    }

    @Override
    public void merged(CandidateId candidate, long version, CandidateId into) {
        append(new Notice(candidate.value(), version, false, into.value()));
    }

    @Override
    public void deleted(CandidateId candidate, long version) {
        append(new Notice(candidate.value(), version, true, null));
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
