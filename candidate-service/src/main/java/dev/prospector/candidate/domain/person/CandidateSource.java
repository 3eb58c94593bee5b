package dev.prospector.candidate.domain.person;

/** Where a candidate came from (product.md 2.4: one made by an export has the source LinkedIn; so has one made by a stub, 2.9). */
public enum CandidateSource {
    LINKEDIN,
    /** A user entered the person by hand. */
    MANUAL
}
