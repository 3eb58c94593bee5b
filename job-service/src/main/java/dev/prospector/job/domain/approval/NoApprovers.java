package dev.prospector.job.domain.approval;

/** A job without approvers has nobody to be submitted to: it is activated as it is (409). */
public class NoApprovers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoApprovers() {
        super("This job needs no approval: activate it.");
    }
}
