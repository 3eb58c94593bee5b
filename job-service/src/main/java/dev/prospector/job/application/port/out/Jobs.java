package dev.prospector.job.application.port.out;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;

/** The tenant's jobs. */
public interface Jobs {
    Optional<Job> find(JobId id);

    Optional<Job> find(JobNumber number);

    /**
     * Keeps a new or changed job.
     *
     * @throws ConcurrentChange when somebody else has changed it since it was found
     */
    void save(Job job);

    Optional<JobOverview> overview(JobId id);

    /** Newest first: those of that status, if one is given, and older than {@code before}, if one is given. */
    List<JobOverview> newest(Optional<JobStatus> status, Optional<JobNumber> before, int atMost);
}
