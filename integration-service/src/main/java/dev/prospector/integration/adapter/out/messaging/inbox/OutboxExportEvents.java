package dev.prospector.integration.adapter.out.messaging.inbox;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.kit.data.Keyset;
import dev.prospector.kit.data.Outbox;
import dev.prospector.kit.data.OutboxMessage;
import dev.prospector.kit.data.Sealing;
import dev.prospector.kit.http.CurrentTenant;

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
            send(event, "RECEIVED", new Received(received.requestId(), received.receivedAt()));
        } else if (event instanceof ExportEvent.Facts facts) {
            send(event, "FACTS", facts(facts.requestId(), facts.candidate()));
        } else if (event instanceof ExportEvent.TenantMismatch) {
            send(event, "TENANT_MISMATCH", new Nothing(event.requestId()));
        } else if (event instanceof ExportEvent.FetchParked) {
            send(event, "FETCH_PARKED", new Nothing(event.requestId()));
        }
    }

    private void send(ExportEvent event, String type, Object payload) {
        outbox.append(new OutboxMessage(TOPIC, event.requestId(), type, event.version(), bytes(payload)));
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
