package dev.prospector.kit.data.event;

/**
 * Takes events: first what they say, then their effect.
 *
 * @param <N> what an event says once it is understood
 */
public interface EventHandler<N> {
    /**
     * Found out once for each delivery, without a transaction or a look at anything stored. An event that is not understood is worked by
     * itself, so that its failure undoes nothing of its neighbours'.
     *
     * @throws MalformedEvent when it cannot be understood, or whatever else its content leads to
     */
    N understood(IncomingEvent event);

    /** The effect of one event, inside the tenant's transaction; called once for each event id. */
    void handle(N news);
}
