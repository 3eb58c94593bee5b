package dev.prospector.job.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.job.application.port.out.ApplicationNotices;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.kit.data.Outbox;
import dev.prospector.kit.data.OutboxMessage;

/** Notices on {@code ats.applications}, as its golden samples show them. */
@ApplicationScoped
class OutboxApplicationNotices implements ApplicationNotices {
    private static final String TOPIC = "ats.applications";
    private static final String TYPE = "APPLICATION";

    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxApplicationNotices(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    record Notice(UUID id, UUID jobId, UUID candidateId, int version, boolean deleted) {}

    @Override
    public void changed(Application application) {
        append(notice(application, application.version(), false));
    }

    @Override
    public void deleted(Application last) {
        append(notice(last, last.version() + 1, true));
    }

    private static Notice notice(Application application, int version, boolean deleted) {
        return new Notice(
                application.id().value(),
                application.jobId().value(),
                application.candidateId().value(),
                version,
                deleted);
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
