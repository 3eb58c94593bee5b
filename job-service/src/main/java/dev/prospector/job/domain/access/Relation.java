package dev.prospector.job.domain.access;

/** What a user is to one job by their place on its hiring team (product.md 3). */
public enum Relation {
    RECRUITER,
    HIRING_MANAGER,
    DELEGATE_OF_RECRUITER,
    DELEGATE_OF_HIRING_MANAGER,
    INTERVIEWER,
    /** Not on the team. */
    NONE
}
