package dev.prospector.sync.domain.activity;

/** Why a stub profile cannot become a candidate as things are; waiting alone does not help. */
public enum StubTrouble {
    /** Candidate-service does not take it. */
    REJECTED_BY_SERVICE,
    /** It does not open, or is no profile. */
    PROFILE_UNREADABLE
}
