package dev.prospector.job.domain.access;

/** Whom of those in a job's Prospect stage somebody sees (product.md 3). */
public enum ProspectSight {
    ALL,
    /** Whom they have exported themselves, and a delegate whom the one has exported for whom they stand in. */
    OWN,
    NONE
}
