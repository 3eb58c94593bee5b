package dev.prospector.integration.domain.access;

/** What a caller is told (product.md 3). The inbox is the tenant's: nothing of it is hidden from some of its users alone. */
public enum Verdict {
    ALLOW,
    DENY
}
