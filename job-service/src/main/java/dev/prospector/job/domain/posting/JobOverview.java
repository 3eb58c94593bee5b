package dev.prospector.job.domain.posting;

import java.time.Instant;

/** A job without its team and process: all that lists and the job's own page show. */
public record JobOverview(JobId id, JobNumber number, JobDetails details, JobStatus status, Instant createdAt) {
    JobOverview activated() {
        if (status != JobStatus.DRAFT) {
            throw new JobNotDraft(this);
        }
        return new JobOverview(id, number, details, JobStatus.ACTIVE, createdAt);
    }
}
