package dev.prospector.kit.data;

/** The effect of one event, inside the tenant's transaction; called once for each event id. */
@FunctionalInterface
public interface EventHandler {
    void handle(IncomingEvent event);
}
