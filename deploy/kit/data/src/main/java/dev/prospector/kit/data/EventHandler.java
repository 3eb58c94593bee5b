package dev.prospector.kit.data;

/** The effect of one event, inside the tenant's transaction; called once for each event id. */
@FunctionalInterface
public interface EventHandler {
    void handle(IncomingEvent event);

    /**
     * Whether the event can be understood at all, found out without a transaction or a look at anything stored. One that can not is worked
     * in a transaction of its own from the start, so that its failure undoes nothing of its neighbours'. To say yes always is right, only
     * slower: then a batch with poison in it is worked about twice.
     */
    default boolean understands(IncomingEvent event) {
        return true;
    }
}
