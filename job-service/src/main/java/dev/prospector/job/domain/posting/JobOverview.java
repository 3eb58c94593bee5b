package dev.prospector.job.domain.posting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.approval.NoApprovers;

/**
 * A job without its team and process: all that lists and the job's own page show.
 *
 * @param needsApproval whether approvers must agree before it is activated
 */
public record JobOverview(
        JobId id,
        JobNumber number,
        JobDetails details,
        JobStatus status,
        Instant createdAt,
        boolean needsApproval,
        Optional<Closure> closure) {
    /** Why LinkedIn would refuse the job; none where it would take it. @param address where the company's candidates apply, if known */
    public List<LinkedInObstacle> linkedInObstacles(Optional<ApplyAddress> address) {
        return LinkedInReadiness.obstacles(this, address);
    }

    JobOverview submitted() {
        if (!needsApproval) {
            throw new NoApprovers();
        }
        if (status != JobStatus.DRAFT && status != JobStatus.REJECTED) {
            throw new JobNotDraft(this);
        }
        return as(JobStatus.PENDING);
    }

    /** For who decides about it. */
    void demandPending() {
        if (status != JobStatus.PENDING) {
            throw new JobNotPending(this);
        }
    }

    JobOverview activated() {
        return switch (status) {
            case ACTIVE, CLOSED -> throw new JobNotDraft(this);
            case DRAFT, PENDING, REJECTED -> activatedUnapproved();
            case APPROVED -> as(JobStatus.ACTIVE);
        };
    }

    private JobOverview activatedUnapproved() {
        if (needsApproval) {
            throw new JobNotApproved(this);
        }
        return as(JobStatus.ACTIVE);
    }

    JobOverview edited(JobDetails changed) {
        if (status == JobStatus.CLOSED) {
            throw new JobClosed(this);
        }
        return details.equals(changed)
                ? this
                : new JobOverview(id, number, changed, reopened(), createdAt, needsApproval, closure);
    }

    /** An edit after the submission returns the job to draft; what is active stays so (product.md 2.3). */
    private JobStatus reopened() {
        return status == JobStatus.ACTIVE ? JobStatus.ACTIVE : JobStatus.DRAFT;
    }

    JobOverview replanned() {
        if (status == JobStatus.ACTIVE || status == JobStatus.CLOSED) {
            throw new ProcessFixed(this);
        }
        return as(JobStatus.DRAFT);
    }

    JobOverview closed(Closure why, boolean hasHired) {
        if (status != JobStatus.ACTIVE) {
            throw new JobNotActive(this);
        }
        if (why.reason() == ClosureReason.FILLED && !hasHired) {
            throw new NoAcceptedOffer(this);
        }
        return new JobOverview(id, number, details, JobStatus.CLOSED, createdAt, needsApproval, Optional.of(why));
    }

    JobOverview as(JobStatus next) {
        return new JobOverview(id, number, details, next, createdAt, needsApproval, closure);
    }
}
