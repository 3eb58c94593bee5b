package dev.prospector.integration.application.port.in.departure;

import java.util.Optional;

import dev.prospector.integration.domain.connection.DueWork;

/**
 * Looks up members who left LinkedIn without anybody asking, and who they are here; any number of workers side by side (LinkedIn RSC 4.1:
 * at least once in 30 days).
 */
public interface DepartureUpkeep {
    /** What became of a piece of work. */
    enum Outcome {
        DONE,
        /** There is more, which is due at once. */
        MORE,
        /** LinkedIn or candidate-service did not answer; it is tried again. */
        DECLINED,
        /** There is no company-level access, so nobody was asked. */
        IDLE,
        /** Somebody else has taken it meanwhile. */
        OVERTAKEN
    }

    /** Takes a piece of any tenant's work that is due; nobody else will for a while. */
    Optional<DueWork> take();

    Outcome tend(DueWork work);
}
