package dev.prospector.job.application.port.in.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.user.Caller;

/** What follows for other services from the places that a user has on hiring teams (product.md 3). */
public interface TeamPlaces {
    /** Those of these people whom the user may see in a job on whose team they are. */
    List<CandidateId> visible(Caller user, Collection<CandidateId> candidates);

    /**
     * The jobs on whose team the user is, newest first.
     *
     * @param among only jobs of these numbers; empty for all
     */
    List<JobNumber> jobs(Caller user, Optional<Collection<JobNumber>> among);
}
