package dev.prospector.job.domain.feedback;

/** Whether the author would take the person. */
public enum Recommendation {
    STRONG_YES,
    YES,
    NO,
    STRONG_NO
}
