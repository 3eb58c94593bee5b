package dev.prospector.integration.domain.connection;

/** Who can mend what stands in the way (product.md 4.1). */
public enum Mender {
    USER,
    ADMIN,
    /** The customer's own administrator in LinkedIn Recruiter. */
    LINKEDIN_ADMIN,
    OPERATOR
}
