package dev.prospector.integration.running;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.testbed.SeenEvent;
import dev.prospector.testbed.SeenTopic;

/** {@code linkedin.links} as a consumer sees it, from its beginning. Persons are called by the last part of their URN. */
public final class LinkTopic implements AutoCloseable {
    private final SeenTopic topic = new SeenTopic("linkedin.links");

    /** Type and version of each event of a person so far, in their order. */
    public List<String> told(String tenant, String person) {
        return events(tenant, person).stream()
                .map(event -> event.type() + " " + event.version())
                .toList();
    }

    /** Of the person's newest event. */
    public JsonNode payload(String tenant, String person) {
        var all = events(tenant, person);
        return all.get(all.size() - 1).payload();
    }

    private List<SeenEvent> events(String tenant, String person) {
        return topic.about(tenant, "urn:li:person:" + person);
    }

    @Override
    public void close() {
        topic.close();
    }
}
