package dev.prospector.job.application.port.in.check;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.check.Check;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

/** Why a feature of LinkedIn works or does not, as far as jobs know (product.md 4.1). */
public interface FeatureChecks {
    /**
     * Whoever sees the job may ask about everybody: admins, those who only read, and its hiring team.
     *
     * @param user whose exports are asked about; empty for the caller's own
     * @throws dev.prospector.job.domain.posting.JobNotFound when there is none, or the caller may not see it
     */
    List<Check> export(Caller caller, JobId job, Optional<UserId> user);

    /** Whether the person may be seen is candidate-service's to say, which is asked as well. */
    List<Check> indicator(CandidateId candidate);
}
