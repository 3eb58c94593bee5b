package dev.prospector.sync.adapter.in.kafka;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.kit.data.IncomingEvent;
import dev.prospector.kit.data.MalformedEvent;

/** Payloads of events, which are JSON objects. */
@ApplicationScoped
class EventJson {

    private final ObjectMapper json;

    EventJson(ObjectMapper json) {
        this.json = json;
    }

    /** @throws MalformedEvent when the payload is not of that type; it does not quote it */
    <T> T read(IncomingEvent event, Class<T> type) {
        try {
            T news = json.readValue(event.payload(), type);
            if (news != null) {
                return news;
            }
        } catch (IOException e) {
            // Its message would quote the payload.
        }
        throw new MalformedEvent("the payload is not that of its topic");
    }

    /** Whether the attempt to understand an event succeeds. */
    static boolean isUnderstood(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (MalformedEvent | IllegalArgumentException poison) {
            return false;
        }
    }
}
