package dev.prospector.candidate.domain.merge;

/** The tenant has no such merge, or those who were merged are gone (404). */
public class MergeNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MergeNotFound() {
        super("There is no such merge.");
    }
}
