package dev.prospector.job.domain.access;

/** What a caller is told, the best answer first: who is several things gets the best of theirs. */
public enum Verdict {
    ALLOW,
    /** They see that it is there, but may not do this (403). */
    DENY,
    /** As if it were not there (404). */
    HIDE
}
