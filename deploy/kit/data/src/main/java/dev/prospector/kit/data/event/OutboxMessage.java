package dev.prospector.kit.data.event;

/**
 * What the world shall hear of a change.
 *
 * @param key of the record; messages of one tenant and key stay in one partition
 * @param type which event of the topic this is
 * @param version grows with each change of the record, so that consumers can drop what is older than what they have
 * @param payload JSON, UTF-8; without secrets, message texts or personal data in clear
 */
public record OutboxMessage(String topic, String key, String type, long version, byte[] payload) {}
