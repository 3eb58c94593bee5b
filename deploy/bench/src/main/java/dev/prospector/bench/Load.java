package dev.prospector.bench;

import java.time.Duration;

/** What one side of a {@link Duel} does while it is measured. */
interface Load {

    /** @param tested whose CPU time counts */
    Stretch run(ProcessHandle tested, Duration time);
}
