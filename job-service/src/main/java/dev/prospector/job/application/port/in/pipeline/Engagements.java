package dev.prospector.job.application.port.in.pipeline;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.SeenEngagement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.Caller;

/** In which jobs a person is, as far as the caller may know it (product.md 3, on a candidate's page). */
public interface Engagements {
    /**
     * The newest first; none of somebody who is not there.
     *
     * @param before where to go on: the one shown last; empty to begin
     * @throws dev.prospector.job.domain.access.ForbiddenAction for a caller without a tenant role
     */
    List<SeenEngagement> of(Caller caller, CandidateId person, Optional<ApplicationId> before, int atMost);
}
