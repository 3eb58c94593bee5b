package dev.prospector.kit.data.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.Things;

/** Every event is a thing that is called as its payload says; some it does not understand, until it is mended. */
@ApplicationScoped
class ThingsHandler implements TopicHandler<String> {
    static final String TOPIC = "ats.jobs";

    private final Things things;
    private final Set<String> notUnderstood = ConcurrentHashMap.newKeySet();

    ThingsHandler(Things things) {
        this.things = things;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String understood(IncomingEvent event) {
        return new String(event.payload(), UTF_8);
    }

    @Override
    public void handle(String name) {
        things.add(UUID.randomUUID().toString(), name);
        if (notUnderstood.contains(name)) {
            throw new IllegalArgumentException("cannot be understood");
        }
    }

    void understandsNot(String name) {
        notUnderstood.add(name);
    }

    void mend() {
        notUnderstood.clear();
    }
}
