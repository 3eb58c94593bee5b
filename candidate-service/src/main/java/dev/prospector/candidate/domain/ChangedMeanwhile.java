package dev.prospector.candidate.domain;

/** The record is another version by now than the caller has read (412). */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("Another version is there now: read again, decide again.");
    }
}
