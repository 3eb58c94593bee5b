package dev.prospector.integration.adapter.out.messaging.inbox;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.kit.data.event.Outbox;
import dev.prospector.kit.data.event.OutboxMessage;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.http.access.CurrentTenant;

/** Events on {@code linkedin.exports}, as its golden samples show them; the profile is sealed before it enters Kafka. */
@ApplicationScoped
class OutboxExportEvents implements ExportEvents {
    private static final String TOPIC = "linkedin.exports";

    private final Outbox outbox;
    private final Sealing sealing;
    private final CurrentTenant tenant;
    private final ObjectMapper json;

    OutboxExportEvents(Outbox outbox, Sealing sealing, CurrentTenant tenant, ObjectMapper json) {
        this.outbox = outbox;
        this.sealing = sealing;
        this.tenant = tenant;
        this.json = json;
    }

    record Received(String requestId, Instant receivedAt) {}

    record Facts(
            String requestId, String jobNumber, String exportedBy, Instant exportedAt, String person, byte[] profile) {}

    record Nothing(String requestId) {}

    @Override
    public void append(ExportEvent event) {
        if (event instanceof ExportEvent.Received received) {
            outbox.append(message(received));
        } else if (event instanceof ExportEvent.Facts facts) {
            outbox.append(message(event, "FACTS", facts(facts.requestId(), facts.candidate())));
        } else if (event instanceof ExportEvent.TenantMismatch) {
            outbox.append(message(event, "TENANT_MISMATCH", new Nothing(event.requestId())));
        } else if (event instanceof ExportEvent.FetchParked) {
            outbox.append(message(event, "FETCH_PARKED", new Nothing(event.requestId())));
        }
    }

    @Override
    public void announce(List<Push> exports) {
        outbox.appendAll(exports.stream().map(this::announcement).toList());
    }

    private Outbox.Addressed announcement(Push export) {
        var received = new ExportEvent.Received(export.notice().requestId(), export.receivedAt());
        return new Outbox.Addressed(export.tenant(), export.trace(), message(received));
    }

    private OutboxMessage message(ExportEvent.Received event) {
        return message(event, "RECEIVED", new Received(event.requestId(), event.receivedAt()));
    }

    private OutboxMessage message(ExportEvent event, String type, Object payload) {
        return new OutboxMessage(TOPIC, event.requestId(), type, event.version(), bytes(payload));
    }

    private Facts facts(String requestId, ExportedCandidate candidate) {
        var owner = TOPIC + "|" + tenant.id() + "|" + requestId;
        return new Facts(
                requestId,
                candidate.jobNumber(),
                candidate.exportedBy(),
                candidate.exportedAt(),
                candidate.person(),
                sealing.seal(Keyset.LINKEDIN_ACTIVITY, bytes(candidate.profile()), owner));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can always be written", e);
        }
    }
}
