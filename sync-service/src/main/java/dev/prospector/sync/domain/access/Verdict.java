package dev.prospector.sync.domain.access;

/** What a caller is told (product.md 3). */
public enum Verdict {
    ALLOW,
    /** They see it, or that there is such a thing, but may not do this. */
    DENY,
    /** For them there is no such thing. */
    HIDE
}
