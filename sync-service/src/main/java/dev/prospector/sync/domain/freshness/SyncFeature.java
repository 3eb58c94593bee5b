package dev.prospector.sync.domain.freshness;

/** What comes from LinkedIn, each with a freshness of its own (product.md 4, point 4). */
public enum SyncFeature {
    INMAILS,
    NOTES,
    STUBS,
    EXPORTS
}
