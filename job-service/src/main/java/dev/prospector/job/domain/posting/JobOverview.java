package dev.prospector.job.domain.posting;

import java.time.Instant;
import java.util.Optional;

/** A job without its team and process: all that lists and the job's own page show. */
public record JobOverview(
        JobId id,
        JobNumber number,
        JobDetails details,
        JobStatus status,
        Instant createdAt,
        Optional<Closure> closure) {
    JobOverview activated() {
        if (status != JobStatus.DRAFT) {
            throw new JobNotDraft(this);
        }
        return new JobOverview(id, number, details, JobStatus.ACTIVE, createdAt, closure);
    }

    JobOverview edited(JobDetails changed) {
        if (status == JobStatus.CLOSED) {
            throw new JobClosed(this);
        }
        return new JobOverview(id, number, changed, status, createdAt, closure);
    }

    JobOverview closed(Closure why, boolean hasHired) {
        if (status != JobStatus.ACTIVE) {
            throw new JobNotActive(this);
        }
        if (why.reason() == ClosureReason.FILLED && !hasHired) {
            throw new NoAcceptedOffer(this);
        }
        return new JobOverview(id, number, details, JobStatus.CLOSED, createdAt, Optional.of(why));
    }
}
