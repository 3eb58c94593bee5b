package dev.prospector.sync.application.port.out.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Exports whose next step is ours. */
public interface DueExports {

    /** Who has exports that are due, of all tenants; those that somebody holds count too. */
    List<String> tenants(Instant now);

    /**
     * Claims the current tenant's export that has been due longest, if there is any that nobody holds. Used inside a
     * transaction, which must be committed before the claim is used.
     *
     * @param until when the claim ends by itself, so that a crash only delays the step
     */
    Optional<Claim> claim(Instant now, Instant until);

    /** Of all tenants. */
    Backlog backlog();

    /**
     * @param waiting exports with a step before them, due or not yet
     * @param oldest since when the one that has waited longest is being worked; empty when nothing waits
     */
    record Backlog(long waiting, Optional<Instant> oldest) {}
}
