package dev.prospector.sync.application.port.out;

import java.time.Instant;
import java.util.Optional;

/** Exports of all tenants whose next step is ours. */
public interface DueExports {

    /**
     * Claims the export that has been due longest, if there is any that nobody holds. Used inside a transaction, which must be
     * committed before the claim is used.
     *
     * @param until when the claim ends by itself, so that a crash only delays the step
     */
    Optional<Claim> claim(Instant now, Instant until);

    /** How many exports have a step before them, due or not yet. */
    long waiting();
}
