package dev.prospector.integration.domain.explanation;

/** What became of a check. */
public enum Outcome {
    PASSED,
    FAILED,
    /** It depends on one that failed. */
    NOT_CHECKED
}
