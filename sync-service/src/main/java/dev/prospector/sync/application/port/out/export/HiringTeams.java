package dev.prospector.sync.application.port.out.export;

import java.util.Set;

import dev.prospector.sync.domain.access.Caller;

/** Who is on the hiring teams of the current tenant's jobs, at this moment. */
public interface HiringTeams {

    /**
     * Job IDs of the newest jobs, 5,000 at most, on whose team the user is.
     *
     * @throws JobsUnavailable when there is no answer now
     */
    Set<String> jobsOf(Caller user);

    /** @throws JobsUnavailable when there is no answer now */
    boolean isOnTeam(Caller user, String jobNumber);
}
