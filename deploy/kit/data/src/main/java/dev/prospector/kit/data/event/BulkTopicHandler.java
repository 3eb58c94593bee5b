package dev.prospector.kit.data.event;

import java.util.List;

/**
 * Takes the events of a topic together, where one statement for many of them is worth it. When that fails, each is worked by itself, so
 * that poison harms nobody but itself.
 *
 * @param <N> what an event of the topic says
 */
public interface BulkTopicHandler<N> extends TopicHandler<N> {

    /** @param news of at least one event, in the order in which they came, none of them twice */
    void handleAll(List<N> news);

    @Override
    default void handle(N news) {
        handleAll(List.of(news));
    }
}
