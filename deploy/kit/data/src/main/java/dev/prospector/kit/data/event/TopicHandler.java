package dev.prospector.kit.data.event;

/**
 * Takes the events of one topic. An {@code @ApplicationScoped} bean, so that dead letters of the topic find it when they are replayed;
 * the service's {@code /dead-letters} and its metric come with it.
 *
 * @param <N> what an event of the topic says; a {@link Runnable} where events of several types have little in common but an effect
 */
public interface TopicHandler<N> extends EventHandler<N> {
    /** As in {@code deploy/contracts/topics.yaml}. */
    String topic();
}
