package dev.prospector.job.application.port.out.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.JobId;

/** The tenant's applications. Those of one stage stand in the order in which they came into it. */
public interface Applications {
    /**
     * Keeps the application with its stage event, unless the candidate is in that job already: then nothing changes.
     *
     * @return the application that is there afterwards
     */
    ApplicationId addIfAbsent(ApplicationAdded added);

    /** An application of any of these candidates in that job: the oldest where there are several. */
    Optional<ApplicationId> inJob(JobId job, Collection<CandidateId> candidates);

    /** The oldest applications that each of these views shows, at most so many of each, the oldest of a stage first. */
    List<Application> oldestOf(List<StageView> stages, int atMostEach);

    /** The oldest applications that a view shows after a place in its stage. */
    List<Application> after(Position position, StageView stage, int atMost);

    Optional<Application> find(ApplicationId id);

    /** All applications of one person. */
    List<Application> of(CandidateId candidate);

    /** As {@code find}, and until this transaction ends it is this one's alone; for who locks or holds the job. */
    Optional<Application> lock(ApplicationId id);

    /** Keeps what was changed of a locked application, with the event that tells of it. */
    void save(ApplicationChanged change);

    /** Removes a locked application with its stage events and all that was written about it. */
    void remove(Application application);

    /** Whether somebody who is in the job, and still in the running, has accepted its offer. */
    boolean anyHiredIn(JobId job);

    /** Removes all applications of a job, whatever their stage, with all that belongs to them. */
    void removeAllOf(JobId job);
}
