package dev.prospector.integration.domain.explanation;

/** Whether LinkedIn knows the candidate in question (product.md 2.5): as soon as it has accepted the record, and not before. */
public enum CandidateStanding {
    /** The question is about no candidate. */
    NOBODY,
    NOT_YET_AT_LINKEDIN,
    AT_LINKEDIN;

    /** @param accepted whether LinkedIn has accepted the candidate's record */
    public static CandidateStanding of(boolean accepted) {
        return accepted ? AT_LINKEDIN : NOT_YET_AT_LINKEDIN;
    }
}
