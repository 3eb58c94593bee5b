package dev.prospector.kit.data;

import java.util.List;

/**
 * Takes the events of a topic together, where one statement for many of them is worth it. When that fails, each is worked by itself, so
 * that poison harms nobody but itself.
 */
public interface BulkTopicHandler extends TopicHandler {

    /** @param events at least one, in the order in which they came, none of them twice */
    void handle(List<IncomingEvent> events);

    @Override
    default void handle(IncomingEvent event) {
        handle(List.of(event));
    }
}
