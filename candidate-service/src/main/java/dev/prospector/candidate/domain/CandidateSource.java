package dev.prospector.candidate.domain;

/** Where a candidate came from (product.md 2.4: one made by an export has the source LinkedIn). */
public enum CandidateSource {
    LINKEDIN,
    /** A user entered the person by hand. */
    MANUAL
}
