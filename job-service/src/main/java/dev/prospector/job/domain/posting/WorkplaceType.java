package dev.prospector.job.domain.posting;

/** Where the work is done, in LinkedIn's three kinds. */
public enum WorkplaceType {
    ON_SITE,
    HYBRID,
    REMOTE
}
