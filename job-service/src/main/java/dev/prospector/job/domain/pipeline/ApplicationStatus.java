package dev.prospector.job.domain.pipeline;

/** Whether somebody is still in the running. An application that has ended stays in the stage in which it did. */
public enum ApplicationStatus {
    ACTIVE,
    REJECTED,
    /** By the candidate's own wish. */
    WITHDRAWN
}
