package dev.prospector.integration.adapter.out.http.linkedin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * LinkedIn's answer to a batch: a status for each record, whatever the answer's own status says (LinkedIn RSC 0.3). What is not spoken of
 * is no success.
 */
public final class BatchAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int UNKNOWN = 500;

    private final Map<ResourceKey, Outcome> outcomes;

    /**
     * What became of one record.
     *
     * @param entity the record itself, where LinkedIn was asked for it
     * @param message LinkedIn's reason; it may quote values of the record and is for nobody's log
     */
    public record Outcome(int status, Optional<JsonNode> entity, Optional<String> message) {
        public boolean succeeded() {
            return status >= 200 && status < 300;
        }
    }

    private BatchAnswer(Map<ResourceKey, Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** @throws UnusableAnswer when it is no batch's answer */
    public static BatchAnswer read(byte[] body, RestLi protocol) {
        try {
            var answer = JSON.readTree(body);
            if (!answer.isObject()) {
                throw unusable();
            }
            var outcomes = new HashMap<ResourceKey, Outcome>();
            each(answer.path("results"), protocol, (key, node) -> outcomes.put(key, result(node)));
            each(answer.path("errors"), protocol, (key, node) -> outcomes.put(key, failure(node)));
            return new BatchAnswer(outcomes);
        } catch (IOException | IllegalArgumentException e) {
            throw unusable();
        }
    }

    private static UnusableAnswer unusable() {
        return new UnusableAnswer("body", "answer to a batch");
    }

    /** Empty where LinkedIn said nothing of the record: whether it took it is not known. */
    public Optional<Outcome> of(ResourceKey key) {
        return Optional.ofNullable(outcomes.get(key));
    }

    private static void each(JsonNode object, RestLi protocol, BiConsumer<ResourceKey, JsonNode> use) {
        if (!object.isMissingNode() && !object.isNull() && !object.isObject()) {
            throw new IllegalArgumentException("a batch's answers have keys");
        }
        object.properties().forEach(entry -> use.accept(protocol.read(entry.getKey()), entry.getValue()));
    }

    /** An answer to a write holds the status alone, one to a question the record, which may have a status of its own sense. */
    private static Outcome result(JsonNode node) {
        var status = node.path("status");
        return node.size() == 1 && status.isInt()
                ? new Outcome(status.intValue(), Optional.empty(), Optional.empty())
                : new Outcome(OK, Optional.of(node), Optional.empty());
    }

    private static Outcome failure(JsonNode node) {
        var status = node.path("status").asInt(UNKNOWN);
        return new Outcome(
                status < 400 ? UNKNOWN : status,
                Optional.empty(),
                Optional.ofNullable(node.path("message").textValue()));
    }
}
