package dev.prospector.candidate.domain.match;

/** How sure it is that a candidate is one LinkedIn member (product.md 2.5). */
public enum MatchState {
    NONE,
    MATCHED,
    /** An identity of this candidate is found on one who is another LinkedIn member: someone has to look. */
    CONFLICT
}
