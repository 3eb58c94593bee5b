package dev.prospector.integration.application.port.in.inbox;

import java.time.Duration;

/** The storing of what {@link PushIntake} took, by a thread of its own. */
public interface PushStoring {
    /**
     * Stores the pushes that wait, together. Returns when each of them has its answer.
     *
     * @param longest how long it waits for a first one
     */
    void storeNext(Duration longest);

    /** Refuses those that have waited for six seconds, whatever the storing hangs at. */
    void refuseLate();
}
