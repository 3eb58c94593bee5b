package dev.prospector.candidate.application.port.in.pool;

import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/**
 * Named lists of candidates (product.md 2.10). Who names one gets {@code TalentPoolNotFound} when the tenant has none of that id or they have
 * no share in it, and {@code ForbiddenAction} when they see it but may not do this.
 */
public interface TalentPools {
    /** Those that the caller may read, newest first. @param before where to go on; empty to begin */
    List<SeenPool> list(Caller caller, Optional<TalentPoolId> before, int atMost);

    /**
     * As {@link #list}, those in which the candidate is.
     *
     * @throws dev.prospector.candidate.domain.CandidateNotFound when the tenant has none of that id
     */
    List<SeenPool> holding(Caller caller, CandidateId candidate, Optional<TalentPoolId> before, int atMost);

    /** The caller owns it. */
    SeenPool create(Caller caller, String name);

    SeenPool read(Caller caller, TalentPoolId id);

    /**
     * With all who are in it; they stay candidates.
     *
     * @throws dev.prospector.candidate.domain.pool.LinkedInPoolFixed for the system's own
     */
    void delete(Caller caller, TalentPoolId id);
}
