package dev.prospector.job.application.port.in.pipeline;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.SeenEngagement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.Caller;

/** In which jobs a person is, as far as the caller may know it (product.md 3, on a candidate's page). */
public interface Engagements {
    /**
     * The newest first; none of somebody who is not there. Of who was merged, those under all their ids.
     *
     * @param status only applications of this status, as far as the caller sees them; empty for all, and for jobs of which they see less
     * @param before where to go on: the one shown last; empty to begin
     * @throws dev.prospector.job.domain.access.ForbiddenAction for a caller without a tenant role
     */
    List<SeenEngagement> of(
            Caller caller,
            CandidateId person,
            Optional<ApplicationStatus> status,
            Optional<ApplicationId> before,
            int atMost);
}
