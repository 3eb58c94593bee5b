package dev.prospector.candidate.domain.access;

/**
 * What joins a user to a candidate or to a talent pool. Which place they have on a team is job-service's to know; here it makes no
 * difference.
 */
public enum Relation {
    /** On the hiring team of a job in which this place lets them see the person. */
    HIRING_TEAM,
    POOL_OWNER,
    POOL_CONTRIBUTOR,
    NONE
}
