package dev.prospector.job.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.job.application.port.out.FeedbackNotices;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.kit.data.Outbox;
import dev.prospector.kit.data.OutboxMessage;

/** Notices on {@code ats.feedback}, as its golden samples show them. */
@ApplicationScoped
class OutboxFeedbackNotices implements FeedbackNotices {
    private static final String TOPIC = "ats.feedback";
    private static final String TYPE = "FEEDBACK";

    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxFeedbackNotices(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    record Notice(UUID id, UUID applicationId, int version, boolean deleted) {}

    @Override
    public void changed(Feedback feedback) {
        append(notice(feedback, feedback.version(), false));
    }

    @Override
    public void deleted(Feedback last) {
        append(notice(last, last.version() + 1, true));
    }

    private static Notice notice(Feedback feedback, int version, boolean deleted) {
        return new Notice(feedback.id().value(), feedback.applicationId().value(), version, deleted);
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
