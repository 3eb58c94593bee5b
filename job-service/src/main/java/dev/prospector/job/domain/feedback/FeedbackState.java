package dev.prospector.job.domain.feedback;

/** Who reads feedback (product.md 2.11). */
public enum FeedbackState {
    /** Its author alone. */
    DRAFT,
    /** The job's team, and LinkedIn. */
    SUBMITTED
}
