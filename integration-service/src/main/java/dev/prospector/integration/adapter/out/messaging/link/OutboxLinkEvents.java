package dev.prospector.integration.adapter.out.messaging.link;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.integration.application.port.out.link.LinkEvents;
import dev.prospector.integration.domain.link.LinkEvent;
import dev.prospector.kit.data.event.Outbox;
import dev.prospector.kit.data.event.OutboxMessage;

/** Events on {@code linkedin.links}, as its golden samples show them; a person's URN is an id, without LinkedIn's word of no use. */
@ApplicationScoped
class OutboxLinkEvents implements LinkEvents {
    private static final String TOPIC = "linkedin.links";

    private final Outbox outbox;
    private final ObjectMapper json;

    OutboxLinkEvents(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    record Link(String person, String user, Instant at) {}

    @Override
    public void append(LinkEvent event) {
        var person = event.link().person().value();
        var payload = bytes(new Link(person, event.link().userId(), event.at()));
        outbox.append(new OutboxMessage(TOPIC, person, event.type().name(), event.version(), payload));
    }

    private byte[] bytes(Link link) {
        try {
            return json.writeValueAsBytes(link);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can always be written", e);
        }
    }
}
