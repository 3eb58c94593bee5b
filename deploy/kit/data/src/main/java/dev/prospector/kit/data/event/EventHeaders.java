package dev.prospector.kit.data.event;

/** Names of the headers that every event carries. */
final class EventHeaders {
    static final String EVENT_ID = "event-id";
    static final String TENANT = "tenant";
    static final String TYPE = "type";
    static final String VERSION = "version";
    static final String TRACEPARENT = "traceparent";

    private EventHeaders() {}
}
