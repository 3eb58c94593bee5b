package dev.prospector.integration.domain.settings;

/** Who sees jobs and applications in Recruiter (product.md 2.1.4). */
public enum RecruiterVisibility {
    /** All seats of the company: both viewer settings are set at LinkedIn. */
    EVERYONE,
    /** Linked members of a job's hiring team, by ACL: no viewer setting is set. */
    HIRING_TEAM
}
