package dev.prospector.job.domain.pipeline;

/** How an application came about. */
public enum ApplicationSource {
    LINKEDIN,
    /** A user added the person. */
    MANUAL
}
