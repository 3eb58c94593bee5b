package dev.prospector.job.application.port.out.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.UserId;

/** The places of one user on the tenant's hiring teams, as they are now. */
public interface PlaceListing {
    /** Where these people stand in jobs on whose team the user is. */
    List<Encounter> encounters(UserId user, Collection<CandidateId> candidates);

    /** The newest jobs on whose team the user is; only those of the numbers {@code among}, if given. */
    List<JobNumber> jobs(UserId user, Optional<Collection<JobNumber>> among, int atMost);

    /** The people in a job, the last made first; only those of the stage, if given. */
    List<Met> people(JobId job, Optional<StageId> stage, int atMost);

    /** How many applications these have, whoever is on the teams of their jobs. */
    int applicationsOf(Collection<CandidateId> candidates);

    /** The jobs in which somebody of the ones is, and somebody of the others; those with the smallest ids. */
    List<JobId> sharedJobs(Collection<CandidateId> ones, Collection<CandidateId> others, int atMost);

    /** A person in a job. @param exporter who brought them in by an export; empty where nobody is known to have */
    record Met(CandidateId candidate, StageKind stage, Optional<UserId> exporter) {}

    /**
     * A person in a job, and what the user is to that job.
     *
     * @param exporter who brought the person in by an export; empty where nobody is known to have
     * @param managersSeeProspects whether the job shows its prospects to its hiring managers
     */
    record Encounter(
            CandidateId candidate,
            StageKind stage,
            Optional<UserId> exporter,
            Place place,
            boolean managersSeeProspects) {}
}
