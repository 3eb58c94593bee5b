package dev.prospector.job.domain.approval;

/** What an approver says to a job (product.md 2.3). */
public enum Decision {
    APPROVE,
    REJECT
}
