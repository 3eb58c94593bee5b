package dev.prospector.job.application.port.in.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;

/**
 * What follows for other services from the places that a user has on hiring teams (product.md 3). Who was merged is one person under all
 * their ids: what is said of one of these holds for each.
 */
public interface TeamPlaces {
    /** Those of these people whom the user may see in a job on whose team they are. */
    List<CandidateId> visible(Caller user, Collection<CandidateId> candidates);

    /**
     * The people in a job whom the user may see there, the last made first, each under all their ids; nobody where they may not see the
     * job.
     *
     * @param stage only those who are in it; empty for all
     */
    People peopleIn(Caller user, JobId job, Optional<StageId> stage);

    /** How many of the person's applications there are, and how many of them the user may delete. */
    Deletable deletable(Caller user, CandidateId candidate);

    /** The jobs in which both are, at most 100. Each is named by all ids of theirs. */
    List<JobId> shared(Collection<CandidateId> one, Collection<CandidateId> other);

    /** @param truncated there are more */
    record People(List<CandidateId> candidates, boolean truncated) {}

    /** @param mayGo how many of the applications the user may delete */
    record Deletable(int applications, int mayGo) {}

    /**
     * The jobs on whose team the user is, newest first.
     *
     * @param among only jobs of these numbers; empty for all
     */
    List<JobNumber> jobs(Caller user, Optional<Collection<JobNumber>> among);
}
