package dev.prospector.job.domain.posting;

/** How far a job is (product.md 2.3). */
public enum JobStatus {
    DRAFT,
    ACTIVE,
    CLOSED
}
