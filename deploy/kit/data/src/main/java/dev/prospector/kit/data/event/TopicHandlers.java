package dev.prospector.kit.data.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;

/** Who takes which topic in this service. */
@ApplicationScoped
class TopicHandlers {
    private final Map<String, TopicHandler<?>> byTopic;

    TopicHandlers(@All List<TopicHandler<?>> handlers) {
        byTopic = handlers.stream().collect(Collectors.toUnmodifiableMap(TopicHandler::topic, Function.identity()));
    }

    /** Two handlers of one topic are found now, not at the first replay. */
    void check(@Observes StartupEvent event) {
        topics();
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    /** @throws UntakenTopic when nobody in this service takes it, or nobody does any more */
    EventHandler<?> of(String topic) {
        var handler = byTopic.get(topic);
        if (handler == null) {
            throw new UntakenTopic();
        }
        return handler;
    }
}
