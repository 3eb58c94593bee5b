package dev.prospector.job.application.port.out;

import java.util.List;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;

/** The tenant's applications. Those of one stage stand in the order in which they came into it. */
public interface Applications {
    /**
     * Keeps the application with its stage event, unless the candidate is in that job already: then nothing changes.
     *
     * @return the application that is there afterwards
     */
    ApplicationId addIfAbsent(ApplicationAdded added);

    /** The oldest applications of all these stages, at most so many of each, the oldest of a stage first. */
    List<Application> oldestOf(List<StageId> stages, int atMostEach);

    /** The oldest applications of a stage after a place in it. */
    List<Application> after(Application.Position position, StageId stage, int atMost);

    /** Removes all applications of a job, whatever their stage, with their stage events. */
    void removeAllOf(JobId job);
}
