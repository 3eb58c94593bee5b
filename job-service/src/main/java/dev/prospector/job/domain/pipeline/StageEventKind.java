package dev.prospector.job.domain.pipeline;

/** What an entry of an application's history tells. */
public enum StageEventKind {
    ENTERED,
    REJECTED,
    WITHDRAWN,
    /** The offer was accepted. */
    HIRED
}
