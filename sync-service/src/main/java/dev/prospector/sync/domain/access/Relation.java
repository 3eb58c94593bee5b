package dev.prospector.sync.domain.access;

/** What a user is to an export, or to a candidate. Which place they have on the team makes no difference here (product.md 3). */
public enum Relation {
    /** They made it, or are on the hiring team of the job that it names, or of one to which the candidate applies, in whatever role. */
    INVOLVED,
    NONE
}
