package dev.prospector.job.application.port.out.posting;

import java.util.Optional;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;

/**
 * The tenant's jobs. Whoever writes to a job, its team, its applications or its acceptances locks or holds it before anything else:
 * so what belongs to a job cannot outlive it, and nobody waits in a circle. All of it throws {@link ConcurrentChange} where the
 * database would not let two of them on.
 */
public interface Jobs {
    Optional<Job> find(JobId id);

    Optional<JobId> idOf(JobNumber number);

    /** As {@code find}, once nobody else locks or holds it; until this transaction ends, it is this one's alone. */
    Optional<Job> lock(JobId id);

    /** As {@code find}, and until this transaction ends the job stays as it is; others may hold it too. */
    Optional<Job> hold(JobId id);

    /**
     * Keeps a new or changed job.
     *
     * @return the version that it has now, from 0
     * @throws ConcurrentChange when somebody else has changed it since it was found
     */
    int save(Job job);

    /**
     * Removes a job that nobody is in, with its team and process.
     *
     * @return the version that its removal has: one more than the last
     */
    int remove(Job job);
}
