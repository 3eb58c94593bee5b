package dev.prospector.candidate.domain.access;

/** What a caller is told (product.md 3), the best first: who has several roles gets the best answer of them. */
public enum Verdict {
    ALLOW,
    /** 403: they know that it is there, and may not. */
    DENY,
    /** 404, as if there were nothing. */
    HIDE
}
