package dev.prospector.job.domain.access;

/** What a user has to do with the approval of one job (product.md 2.3). */
public enum ApproverPart {
    /** They are not among its approvers. */
    NONE,
    /** They have yet to speak in the present round, or it has not begun. */
    ASKED,
    SPOKEN
}
