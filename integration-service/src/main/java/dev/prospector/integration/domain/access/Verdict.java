package dev.prospector.integration.domain.access;

/** What a caller is told (product.md 3). Connection and inbox are the tenant's: nothing of them is hidden from some of its users alone. */
public enum Verdict {
    ALLOW,
    DENY
}
