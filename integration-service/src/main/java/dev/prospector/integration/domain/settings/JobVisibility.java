package dev.prospector.integration.domain.settings;

/** How synced jobs are posted at LinkedIn (RSC-102). */
public enum JobVisibility {
    /** Seen in Recruiter alone: what is sent unless the admin chooses otherwise. */
    PRIVATE,
    PUBLIC
}
