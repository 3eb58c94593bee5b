package dev.prospector.integration.application.port.in.seat;

import java.util.Optional;

import dev.prospector.integration.domain.connection.DueWork;

/** Looks at all seats from time to time without anybody asking; any number of workers side by side. */
public interface SeatUpkeep {
    /** What became of a piece of work. */
    enum Outcome {
        DONE,
        /** LinkedIn did not show all contracts; it is tried again. */
        DECLINED,
        /** There is no contract with access, so nobody was asked. */
        IDLE,
        /** Somebody else has taken it meanwhile. */
        OVERTAKEN
    }

    /** Takes a tenant whose seats are due; nobody else will for a while. */
    Optional<DueWork> take();

    Outcome tend(DueWork work);
}
