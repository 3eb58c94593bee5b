package dev.prospector.kit.data.event;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Payloads of events, which are JSON objects. */
@ApplicationScoped
public class EventPayloads {
    private final ObjectMapper json;

    public EventPayloads(ObjectMapper json) {
        this.json = json;
    }

    /** @throws MalformedEvent when the payload is not of that type; it does not quote it */
    public <T> T read(IncomingEvent event, Class<T> type) {
        try {
            var news = json.readValue(event.payload(), type);
            if (news != null) {
                return news;
            }
        } catch (IOException e) {
            // Its message would quote the payload.
        }
        throw new MalformedEvent("the payload is not that of its type");
    }
}
