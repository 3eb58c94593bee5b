package dev.prospector.job.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.data.event.Outbox;
import dev.prospector.kit.data.event.OutboxMessage;

/** Notices as JSON in the kit's outbox, under the ids of the records that they name. */
@ApplicationScoped
class OutboxNotices {
    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxNotices(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** That a record is another than before; what it is now, others read for themselves. */
    interface Notice {
        UUID id();

        int version();
    }

    /** Of what users say of an application. */
    record RemarkNotice(UUID id, UUID applicationId, int version, boolean deleted) implements Notice {}

    void append(String topic, String type, Notice notice) {
        outbox.append(new OutboxMessage(topic, notice.id().toString(), type, notice.version(), bytes(notice)));
    }

    private byte[] bytes(Notice notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice can always be written", e);
        }
    }
}
