package dev.prospector.sync.domain.access;

/** What a user is to an export. Which place they have on the team makes no difference here (product.md 3). */
public enum Relation {
    /** They made it, or are on the hiring team of the job that it names, in whatever role. */
    INVOLVED,
    NONE
}
