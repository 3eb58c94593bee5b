package dev.prospector.sync.domain.export;

/** Who can remove what stopped an export (product.md 4.1). */
public enum MendableBy {
    /** A user of the tenant: the exporter, or who looks after the job. */
    USER,
    /** An administrator of the tenant. */
    ADMIN,
    /** The customer's administrator at LinkedIn. */
    LINKEDIN_ADMIN,
    /** Who runs this system. */
    OPERATOR
}
