package dev.prospector.integration.running;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.testbed.SeenEvent;
import dev.prospector.testbed.SeenTopic;

/** {@code linkedin.exports} as a consumer sees it, from its beginning. */
public final class ExportTopic implements AutoCloseable {
    private final SeenTopic topic = new SeenTopic("linkedin.exports");

    /** Those of one export so far, in their order. */
    public List<SeenEvent> events(String tenant, String requestId) {
        return topic.about(tenant, requestId);
    }

    /** The types of the events of one export so far, in their order. */
    public List<String> types(String tenant, String requestId) {
        return events(tenant, requestId).stream().map(SeenEvent::type).toList();
    }

    /** The versions of the events of one export so far, in their order. */
    public List<Long> versions(String tenant, String requestId) {
        return events(tenant, requestId).stream().map(SeenEvent::version).toList();
    }

    /** The types of all events of one tenant so far by their exports. */
    public Map<String, List<String>> typesByExport(String tenant) {
        var from = tenant.length() + 1;
        return topic.of(tenant).stream()
                .collect(Collectors.groupingBy(
                        event -> event.key().substring(from),
                        Collectors.mapping(SeenEvent::type, Collectors.toList())));
    }

    public JsonNode payload(String tenant, String requestId, String type) {
        return events(tenant, requestId).stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    @Override
    public void close() {
        topic.close();
    }
}
