package dev.prospector.sync.application.port.in.activity;

import java.util.Optional;

/** Brings stub profiles to candidate-service, one by one (product.md 2.9). */
public interface StubProgress {

    /**
     * Claims the stub whose turn it is, of whichever tenant, if any is due. What is returned has to be run, on any thread. May be called by
     * many replicas at once, and may end anywhere: what was begun is begun again.
     */
    Optional<Runnable> next();
}
