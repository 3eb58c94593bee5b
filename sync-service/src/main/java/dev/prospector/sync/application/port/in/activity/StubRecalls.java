package dev.prospector.sync.application.port.in.activity;

/** Has stub profiles brought again whose members turned out to be other candidates, or none (product.md 2.5, 2.9). */
public interface StubRecalls {

    /**
     * Asks candidate-service for some, of all tenants. May be called by many replicas at once, and may end anywhere.
     *
     * @return whether there may be more to do now
     * @throws dev.prospector.sync.application.port.out.ServiceAway when there is no answer now
     */
    boolean next();
}
