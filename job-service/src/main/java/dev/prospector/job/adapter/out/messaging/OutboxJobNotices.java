package dev.prospector.job.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.job.application.port.out.JobNotices;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.kit.data.Outbox;
import dev.prospector.kit.data.OutboxMessage;

/** Notices on {@code ats.jobs}, as its golden samples show them. */
@ApplicationScoped
class OutboxJobNotices implements JobNotices {
    private static final String TOPIC = "ats.jobs";
    private static final String TYPE = "JOB";

    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxJobNotices(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    record Notice(UUID id, int version, boolean deleted) {}

    @Override
    public void changed(JobId job, int version) {
        append(new Notice(job.value(), version, false));
    }

    @Override
    public void deleted(JobId job, int version) {
        append(new Notice(job.value(), version, true));
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
