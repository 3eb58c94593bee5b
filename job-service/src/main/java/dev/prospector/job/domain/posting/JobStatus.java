package dev.prospector.job.domain.posting;

/** How far a job is (product.md 2.3). Without approvers it goes from DRAFT to ACTIVE at once. */
public enum JobStatus {
    DRAFT,
    /** Submitted to its approvers. */
    PENDING,
    APPROVED,
    REJECTED,
    ACTIVE,
    CLOSED
}
