package dev.prospector.job.domain.approval;

/** An approver speaks once in a round (409). */
public class AlreadyDecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
        super("This approver has spoken already.");
    }
}
