package dev.prospector.sync.application.port.out.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.domain.activity.StubLanding;
import dev.prospector.sync.domain.activity.StubTrouble;

/** Stub profiles that are to become candidates. */
public interface DueStubs {

    /** Who has some that are due, of all tenants; those that somebody holds count too. */
    List<String> tenants(Instant now);

    /**
     * Claims the current tenant's stub that has been due longest, if there is any that nobody holds. Used inside a transaction, which must
     * be committed before the claim is used.
     *
     * @param until when the claim ends by itself, so that a crash only delays it
     */
    Optional<Claimed> claim(Instant now, Instant until);

    /**
     * Writes down what came of it, and ends the claim.
     *
     * @return false, and nothing is written, when the stub was told anew or claimed again meanwhile: then it is still due
     */
    boolean write(Claimed claimed, StubLanding landing);

    /** Who has any stub, of all tenants. */
    List<String> holders();

    /**
     * Those of the current tenant that have landed are due again; others are on their way anyhow.
     *
     * @return whether there is one
     */
    boolean again(Collection<WantedStubs.Key> stubs, Instant now);

    /** Of all tenants. */
    Backlog backlog();

    /**
     * The right to bring a stub on its way.
     *
     * @param failures of this state of it, in a row
     * @param fence the version that it must still have when the result is written
     */
    record Claimed(String tenant, Stub stub, int failures, long fence) {}

    /**
     * @param waiting without those that are parked
     * @param oldest since when the one that has waited longest does; empty when nothing waits
     */
    record Backlog(long waiting, Optional<Instant> oldest, Map<StubTrouble, Long> parked) {}
}
