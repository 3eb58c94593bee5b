package dev.prospector.kit.data;

/**
 * Takes the events of one topic. An {@code @ApplicationScoped} bean, so that dead letters of the topic find it when they are replayed;
 * the service's {@code /dead-letters} and its metric come with it.
 */
public interface TopicHandler extends EventHandler {
    /** As in {@code deploy/contracts/topics.yaml}. */
    String topic();
}
