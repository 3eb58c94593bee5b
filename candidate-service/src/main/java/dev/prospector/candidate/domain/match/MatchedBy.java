package dev.prospector.candidate.domain.match;

/** Who said that a candidate is this LinkedIn member (product.md 2.5). */
public enum MatchedBy {
    EXPORT,
    USER,
    /** Somebody said so at LinkedIn, or the member shared their profile there (product.md 2.9). What its own matching thinks is a {@link Suggestion} only. */
    LINKEDIN
}
