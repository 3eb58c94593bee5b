package dev.prospector.candidate.domain.match;

/** How sure it is that a candidate is one LinkedIn member (product.md 2.5). */
public enum MatchState {
    NONE,
    /** LinkedIn, or an identity shared with somebody, says who it may be: someone has to say yes or no. */
    SUGGESTED,
    MATCHED,
    /** An identity of this candidate is found on one who is another LinkedIn member: someone has to look. */
    CONFLICT,
    /** A user has said who it is not, and nobody else is suggested. */
    NO_MATCH
}
