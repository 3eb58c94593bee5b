package dev.prospector.job.domain.posting;

/** Why nobody is looked for any more (product.md 2.3). */
public enum ClosureReason {
    CANCELLED,
    /** Only when an application has an accepted offer. */
    FILLED
}
